/** Line 2 of the speed table: a check again after an edit, on 100,000 rows × 35 columns. */
import type { CellValue, RowBlock } from '../src/accounts/cell';
import type { SheetCheck } from '../src/accounts/check/check-sheet';
import { startCheck } from '../src/accounts/check/check-sheet';
import { rowNumber } from '../src/accounts/row-number';
import type { BenchLine } from './support/bench-line';
import { median } from './support/median';
import { wideContext, wideHeaders, wideSheet } from './support/wide-sheet';

const rowCount = 100_000;
const edits = 999;
const columnTurns = 9;

const baseMs = 1;
const changedRowMs = 0.002;

export function measure(): Promise<BenchLine[]> {
  const sheet = wideSheet(rowCount);
  const check = startCheck(wideContext);
  check.add(sheet);
  check.finish();
  return Promise.resolve([
    line('one edited cell', oneCellAfterAnother(check, sheet)),
    line('one edited date that turns its whole column', wholeColumn(check, sheet)),
  ]);
}

interface Measured {
  readonly ms: number;
  readonly changed: number;
}

function line(work: string, measured: readonly Measured[]): BenchLine {
  const ms = median(measured.map((one) => one.ms));
  const changed = median(measured.map((one) => one.changed));
  const share = median(measured.map((one) => one.ms / (baseMs + one.changed * changedRowMs)));
  return {
    work: `check again after ${work} (${changed.toLocaleString('en')} rows change)`,
    bound: '≤ 1 ms + 2 µs for each row whose verdict changes',
    measured: `${ms.toFixed(2)} ms, ${(share * 100).toFixed(0)} % of it`,
    withinBound: share <= 1,
  };
}

/** Cells of every column in turn, wrong and right again, all over the sheet. */
function oneCellAfterAnother(check: SheetCheck, sheet: RowBlock): Measured[] {
  return Array.from({ length: edits }, (_, edit) => {
    const row = (edit * 7919) % rowCount;
    const column = edit % wideHeaders.length;
    const before = sheet.values[row]?.[column] ?? '';
    const measured = recheck(check, sheet, row, column, '#N/A');
    recheck(check, sheet, row, column, before);
    return measured;
  });
}

/** Due dates that all can be read two ways, and one that says which. */
function wholeColumn(check: SheetCheck, sheet: RowBlock): Measured[] {
  const column = wideHeaders.indexOf('Due date');
  const twoWays = withColumn(
    sheet,
    column,
    (row) => `${String((row % 9) + 1)}/${String(((row + 3) % 9) + 1)}/2026`,
  );
  check.recheck([twoWays]);
  return Array.from({ length: columnTurns }, (_, turn) =>
    recheck(check, twoWays, 50_000, column, turn % 2 === 0 ? '25/03/2026' : '3/4/2026'),
  );
}

function recheck(
  check: SheetCheck,
  sheet: RowBlock,
  row: number,
  column: number,
  value: CellValue,
): Measured {
  const cells = [...(sheet.values[row] ?? [])];
  cells[column] = value;
  const cut = (of: RowBlock['texts']) =>
    new Map([...of].map(([at, all]) => [at, at === column ? [String(value)] : [all[row] ?? '']] as const));
  const block: RowBlock = {
    firstRow: rowNumber(sheet.firstRow + row),
    values: [cells],
    formats: cut(sheet.formats),
    texts: cut(sheet.texts),
  };
  const started = performance.now();
  const { changed } = check.recheck([block]);
  return { ms: performance.now() - started, changed: changed.length };
}

function withColumn(sheet: RowBlock, column: number, valueOf: (row: number) => CellValue): RowBlock {
  return {
    ...sheet,
    values: sheet.values.map((cells, row) => cells.map((cell, at) => (at === column ? valueOf(row) : cell))),
  };
}
