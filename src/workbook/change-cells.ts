import type { CellValue } from '../accounts/cell';
import type { ColumnIndex } from '../accounts/column-index';
import type { CellChange, CellRestore, LeftAlone, SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import { readColumns } from './read-columns';
import type { CellPart } from './read-columns';
import type { RunExcel } from './run';
import type { CellWrite } from './stretches';
import { writeVerified } from './verified-write';

export interface ChangedCells {
  /** Give these to `changeCells` to undo exactly: contents and formats as they were. */
  readonly restores: readonly CellRestore[];
  readonly skipped: readonly LeftAlone[];
}

/**
 * Replaces cells in bulk, never a formula and never a cell that changed since it was looked at; changes of one step go together. Text goes in under the
 * text format and then gets the cell's own, so that `0050` stays `0050` even in a General cell.
 *
 * Syncs: 1 (header), 1 for each 2.7 MB of the columns' rows read, 1 for each 2.7 MB written. When a cell does not come
 * back as written, what was written is put back before the problem is told.
 *
 * @param keys columns that say which row a row is: what is put back is put back beside the same contents alone
 */
export async function changeCells(
  run: RunExcel,
  place: SheetPlace,
  changes: readonly CellChange[],
  keys: readonly ColumnIndex[] = [],
): Promise<ChangedCells> {
  if (changes.length === 0) return { restores: [], skipped: [] };
  // What a first attempt found, so that a second one knows its own writes from a person's edits.
  const done = new Map<CellChange, CellRestore>();
  return run(async (context) => {
    const { sheet, check } = openPlace(context, place, 'write');
    await context.sync();
    check();
    const present = await readPresent(context, sheet, place, changes, keys);
    const skipped: LeftAlone[] = [];
    const writes: CellWrite[] = [];
    const whyNot = reasonsToSkip(changes, present, done);
    for (const change of changes) {
      const why = whyNot(change);
      if (why !== undefined) {
        done.delete(change);
        skipped.push({ change, why });
        continue;
      }
      const cell = present(change);
      const numberFormat = change.numberFormat === undefined ? undefined : cell.numberFormat;
      if (!done.has(change))
        done.set(change, { ...change, expected: change.value, value: change.expected, numberFormat });
      writes.push(writeOf(place, change, cell.numberFormat));
    }
    try {
      await writeVerified(context, sheet, writes);
    } catch (error) {
      if (error instanceof WorkbookProblem && error.code === 'not-written-as-meant')
        await putBack(context, sheet, place, changes, present, done);
      throw error;
    }
    return { restores: withKeys([...done.values()], keys, present), skipped };
  }, aboutPlace(place));
}

/**
 * The changes that {@link changeCells} would not make for their own cell's sake, so that a person is told before anything is
 * changed. Syncs: 1 (header), 1 for each 2.7 MB of the columns' rows read.
 */
export async function untouchable(
  run: RunExcel,
  place: SheetPlace,
  changes: readonly CellChange[],
): Promise<readonly LeftAlone[]> {
  if (changes.length === 0) return [];
  return run(async (context) => {
    const { sheet, check } = openPlace(context, place, 'read');
    await context.sync();
    check();
    const present = await readPresent(context, sheet, place, changes);
    return changes.flatMap((change) => {
      const why = ownReasonToSkip(change, present, false);
      return why === undefined ? [] : [{ change, why }];
    });
  }, aboutPlace(place));
}

/** Each with what its row's keys say from now on. */
function withKeys(
  restores: readonly CellRestore[],
  keys: readonly ColumnIndex[],
  before: Present,
): readonly CellRestore[] {
  if (keys.length === 0) return restores;
  const named = (row: number, column: number) => `${String(row)}:${String(column)}`;
  const written = new Map(restores.map(({ row, column, expected }) => [named(row, column), expected]));
  return restores.map((restore) => ({
    ...restore,
    beside: keys.map((column) => ({
      column,
      value: written.get(named(restore.row, column)) ?? before({ row: restore.row, column }).value,
    })),
  }));
}

type WhyNot = LeftAlone['why'];
type Present = (cell: Pick<CellChange, 'row' | 'column'>) => PresentCell;

/** A change is left out for its own cell's sake, or for that of another of its step. */
function reasonsToSkip(
  changes: readonly CellChange[],
  present: Present,
  done: ReadonlyMap<CellChange, CellRestore>,
): (change: CellChange) => WhyNot | undefined {
  const own = new Map<CellChange, WhyNot>();
  const bySteps = new Map<number, WhyNot>();
  for (const change of changes) {
    const why = ownReasonToSkip(change, present, done.has(change));
    if (why === undefined) continue;
    own.set(change, why);
    if (change.step !== undefined) bySteps.set(change.step, why);
  }
  return (change) => own.get(change) ?? (change.step === undefined ? undefined : bySteps.get(change.step));
}

/** @param written a first attempt may have made this change already */
function ownReasonToSkip(change: CellChange, present: Present, written: boolean): WhyNot | undefined {
  const cell = present(change);
  if (isFormula(cell)) return 'formula';
  if (written)
    return cell.value === change.expected || cell.value === change.value ? undefined : 'changed-since';
  const sameRow = (change.beside ?? []).every(
    ({ column, value }) => present({ row: change.row, column }).value === value,
  );
  return sameRow && cell.value === change.expected ? undefined : 'changed-since';
}

interface PresentCell {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

async function readPresent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  changes: readonly CellChange[],
  keys: readonly ColumnIndex[] = [],
): Promise<Present> {
  const rows = changes.map(({ row }) => row as number);
  const firstRow = rows.reduce((a, b) => Math.min(a, b));
  const rowCount = rows.reduce((a, b) => Math.max(a, b)) - firstRow + 1;
  const beside = changes.flatMap((change) => change.beside?.map(({ column }) => column) ?? []);
  const columns = [...new Set([...changes.map(({ column }) => column), ...beside, ...keys])].map((column) =>
    worksheetColumn(place, column),
  );
  const parts: CellPart[] = ['values', 'formulas', 'numberFormat'];
  const read = await readColumns(context, sheet, { firstRow, rowCount }, columns, parts);
  return ({ row, column }) => {
    const cells = read.get(worksheetColumn(place, column));
    const index = row - firstRow;
    return {
      value: cells?.values[index] ?? '',
      formula: cells?.formulas[index] ?? '',
      numberFormat: cells?.numberFormat[index] ?? 'General',
    };
  };
}

/** A cell's formula equals its content where there is none; text that starts with '=' is no formula either. */
function isFormula({ value, formula }: PresentCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function writeOf(place: SheetPlace, change: CellChange, present: string): CellWrite {
  const format = change.numberFormat ?? present;
  const asText = typeof change.value === 'string' && change.value !== '';
  const formatBefore = asText ? '@' : change.numberFormat;
  return {
    row: change.row,
    column: worksheetColumn(place, change.column),
    value: change.value,
    formatBefore: formatBefore === present ? undefined : formatBefore,
    formatAfter: asText && format !== '@' ? format : undefined,
  };
}

async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  changes: readonly CellChange[],
  present: Present,
  done: ReadonlyMap<CellChange, CellRestore>,
): Promise<void> {
  const originals = changes.flatMap((change): CellWrite[] => {
    const restore = done.get(change);
    if (restore === undefined) return [];
    const { numberFormat } = present(change);
    return [writeOf(place, { ...restore, numberFormat: restore.numberFormat ?? numberFormat }, '')];
  });
  await writeVerified(context, sheet, originals);
}
