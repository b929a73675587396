import { createBlockSizer, readInBlocks } from './blocks';

/** Consecutive worksheet rows, numbered from 1. */
export interface RowSpan {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** One answer says for a whole span whether it is hidden; with more spans than this, one list of rows is cheaper. */
const mostSpans = 200;

/**
 * The rows of some spans that are neither hidden nor filtered out, in order. `rowHidden` of a span is true, false, or null
 * for some of each; only the mixed ones are asked row by row (`getRowProperties`, ExcelApi 1.9).
 *
 * Syncs: 1, and 1 for each 40,000 rows of the mixed spans.
 */
export async function visibleRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spans: readonly RowSpan[],
): Promise<number[]> {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  if (spans.length > mostSpans) {
    const whole = { firstRow: first.firstRow, rowCount: last.firstRow + last.rowCount - first.firstRow };
    const visible = new Set(await rowByRow(context, sheet, whole));
    return spans.flatMap((span) => rowsOf(span).filter((row) => visible.has(row)));
  }
  const asked = spans.map((span) => {
    const range = sheet.getRangeByIndexes(span.firstRow - 1, 0, span.rowCount, 1);
    range.load('rowHidden');
    return { span, range };
  });
  await context.sync();
  const rows: number[] = [];
  for (const { span, range } of asked) {
    const hidden = range.rowHidden as boolean | null;
    if (hidden === true) continue;
    for (const row of hidden === false ? rowsOf(span) : await rowByRow(context, sheet, span)) rows.push(row);
  }
  return rows;
}

async function rowByRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  span: RowSpan,
): Promise<number[]> {
  const rows: number[] = [];
  const sizer = createBlockSizer(1);
  await readInBlocks(context, {
    ...span,
    sizer,
    queue(firstRow, rowCount) {
      const range = sheet.getRangeByIndexes(firstRow - 1, 0, rowCount, 1);
      const properties = range.getRowProperties({ rowHidden: true });
      return {
        take() {
          for (const [index, { rowHidden }] of properties.value.entries())
            if (rowHidden !== true) rows.push(firstRow + index);
          return rowCount * 40;
        },
        release: () => {
          range.untrack();
        },
      };
    },
  });
  return rows;
}

function rowsOf({ firstRow, rowCount }: RowSpan): number[] {
  return Array.from({ length: rowCount }, (_, index) => firstRow + index);
}
