import type { SheetLayout } from '../ports/workbook-port';
import { columnLetters } from './addresses';
import { setEveryFormat } from './cells';
import { freeSheetName } from './sheet-names';

/** Excel's limit for a drop-down that carries its own choices, commas included. */
const longestInlineList = 255;

/**
 * Queues the drop-downs of a layout below its header row. Short lists stand in the rule itself; long ones, and choices
 * with a comma, on a hidden sheet that the rule refers to. Costs no request of its own.
 * @param firstRow worksheet row of the first data row
 */
export function queueChoiceLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  rows: { readonly firstRow: number; readonly lastRow: number },
  usedNames: readonly string[],
): void {
  let lists: { readonly sheet: Excel.Worksheet; readonly name: string; next: number } | undefined;
  for (const [column, { choices }] of layout.columns.entries()) {
    if (choices === undefined || choices.length === 0) continue;
    const letters = columnLetters(column);
    const cells = sheet.getRange(`${letters}${String(rows.firstRow)}:${letters}${String(rows.lastRow)}`);
    let source = choices.join(',');
    if (source.length > longestInlineList || choices.some((choice) => choice.includes(','))) {
      lists ??= addListSheet(context, `${layout.name} lists`, usedNames);
      const list = lists.sheet.getRangeByIndexes(0, lists.next, choices.length, 1);
      setEveryFormat(list, '@');
      list.values = choices.map((choice) => [choice]);
      const listLetters = columnLetters(lists.next);
      source = `='${lists.name.replaceAll("'", "''")}'!$${listLetters}$1:$${listLetters}$${String(choices.length)}`;
      lists.next += 1;
    }
    cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
  if (lists !== undefined) lists.sheet.visibility = 'Hidden';
}

function addListSheet(context: Excel.RequestContext, wish: string, usedNames: readonly string[]) {
  const name = freeSheetName(wish, usedNames);
  return { sheet: context.workbook.worksheets.add(name), name, next: 0 };
}
