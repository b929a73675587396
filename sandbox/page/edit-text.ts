import { formatValue, isDateFormat } from '../workbook-model/number-format';
import type { Sheet } from '../workbook-model/sheet';
import type { Workbook } from '../workbook-model/workbook';

/**
 * What the formula bar shows of a cell and what F2 edits: the formula, a date in the order the workbook types it,
 * a number with all its digits. Typed again unchanged, it gives the same value.
 *
 * @example editText(workbook, sheet, 1, 2); // '15/03/2023'
 */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const content = sheet.formulaOrValue(row, column);
  const style = sheet.style(row, column);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string') return style.quotePrefix ? `'${content}` : content;
  if (style.numberFormat.includes('%')) return `${String(Number((content * 100).toPrecision(15)))}%`;
  if (!isDateFormat(style.numberFormat) || content < 0) return String(content);
  const day = workbook.dateOrder === 'dmy' ? 'dd/mm/yyyy' : 'm/d/yyyy';
  const hasTime = content % 1 !== 0;
  const format = content < 1 ? 'hh:mm:ss' : hasTime ? `${day} hh:mm:ss` : day;
  return formatValue(content, format, workbook.date1904);
}
