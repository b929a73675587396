import type { FieldId } from '../../accounts/fields/field-ids';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowKey } from '../../accounts/row-key';
import type { ReconciliationScope } from '../../ports/reconciliation';
import type { SheetPlace } from '../../ports/workbook-port';
import { rowComparer } from '../../reconciliation/compare';
import { exactly } from '../../reconciliation/compare-figures';
import type { ComparedRow } from '../../reconciliation/compared-row';
import { bothSides, unsentGroup } from '../../reconciliation/compared-row';
import type { OnlyInCommand } from '../../reconciliation/only-in-command';
import { onlyInCommand } from '../../reconciliation/only-in-command';
import { ReconciliationSums } from '../../reconciliation/reconciliation-sums';
import type { Snapshot } from '../../reconciliation/snapshot';
import { unitMistake } from '../../reconciliation/unit-mistake';
import type { FreshCheck } from '../checking/check';
import { checkSheet } from '../checking/check';
import type { Desk } from '../desk';
import { set } from '../desk';
import { timeOfDayAfter } from '../local-time';
import { sentAtText } from '../../ports/sent-at-cell';
import { breather } from '../slices';
import type { ReconciliationSummary } from '../state';
import { keyInBlock } from '../row-keys';
import { compareOptions } from './compare-options';
import { holdAgainstCommand } from './hold-against-command';
import type { CommandRead } from './command-read';
import { readCommand } from './read-command';
import type { RowsToCompare, SentRow } from './sent-rows';
import { rowsToCompare } from './sent-rows';

/** The rows that somebody wants to be looked at: `all` and `selected` are those of them that were sent from here. */
export type WantedRows =
  | { readonly kind: Exclude<ReconciliationScope, 'submission'> }
  | { readonly kind: 'submission'; readonly receipt: string };

/** A look that comes by itself: the person may be at another sheet. */
export interface LookByItself {
  /** Where the rows stood when they were sent. */
  readonly at: SheetPlace;
}

/** Why there was no look, or what it came to. */
export type Look =
  | { readonly kind: 'nothing-sent' }
  /** Command could not be read; why has been told. */
  | { readonly kind: 'not-read' }
  | { readonly kind: 'looked'; readonly summary: ReconciliationSummary };

/**
 * Checks the sheet, reads Command, writes beside the sent rows what is proved, and keeps the comparison for what may
 * follow from it.
 *
 * @param byItself - nobody asked for it: nothing is asked, and only what is new is written
 */
export async function lookAtCommand(
  desk: Desk,
  wanted: WantedRows,
  signal: AbortSignal,
  byItself?: LookByItself,
): Promise<Look> {
  const fresh = await checkSheet(desk, signal, byItself?.at);
  const rows = await rowsToCompare(desk, fresh);
  const sent = await pick(desk, fresh, rows, wanted);
  const whole = wanted.kind === 'portfolio';
  if (sent.length === 0 && !whole) return { kind: 'nothing-sent' };
  // What vanished from Command is seen in a read of everything alone.
  const first = await readCommand(desk, fresh.session, signal, whole ? 'everything' : 'changes');
  if (first === undefined) return { kind: 'not-read' };
  const toHold = { rows, sent, byItself: byItself !== undefined };
  const held = await holdAgainstCommand(desk, fresh, toHold, first, signal);
  const { read } = held;
  const unsent = whole ? await compareUnsent(desk, fresh, rows, read) : [];
  const compared = [...held.compared, ...unsent].sort((one, other) => one.row.row - other.row.row);
  const { currencyDecimals } = compareOptions(desk);
  const unit = unsent.length === 0 ? held.unit : unitMistake(compared, read.now, currencyDecimals);
  const only = whole ? onlyInCommand(read.now, keysOf(fresh)) : undefined;
  const summary: ReconciliationSummary = {
    of: wanted.kind,
    asOf: timeOfDayAfter(read.now.asOf, 0),
    ...(read.now.wholeAsOf === read.now.asOf ? {} : { wholeAsOf: sentAtText(read.now.wholeAsOf) }),
    receipt: wanted.kind === 'submission' ? wanted.receipt : undefined,
    ...held.counts,
    figures: await figuresOf(desk, compared, read.now, only),
    unit: unit && { factor: unit.factor, rows: unit.rows.size },
    ...leftOut(desk, fresh),
  };
  desk.reconciliation = undefined;
  set(desk, { lastReconciliation: summary });
  // What proved absent may be sent again: the next count of sendable rows must know it.
  const { place, read: checked } = await checkSheet(desk, signal, byItself?.at);
  desk.reconciliation = { place, read, rows: compared, only, unit, result: checked.result };
  return { kind: 'looked', summary };
}

async function figuresOf(
  desk: Desk,
  compared: readonly ComparedRow[],
  now: Snapshot,
  only: OnlyInCommand | undefined,
): Promise<ReconciliationSummary['figures']> {
  const { currencyDecimals } = compareOptions(desk);
  const sums = new ReconciliationSums(currencyDecimals);
  const breathe = breather(desk.ports.clock);
  for (const one of compared) {
    sums.add(one.group, bothSides(one, now, currencyDecimals));
    await breathe();
  }
  return sums.result(only && { only, accounts: now.accounts.values() });
}

/** What was not compared: rows that are not ready, and columns. */
function leftOut(
  desk: Desk,
  { read, context }: FreshCheck,
): Pick<ReconciliationSummary, 'notReady' | 'notCompared'> {
  const { rule = exactly } = compareOptions(desk);
  const { errors, held } = read.result.counts;
  return {
    notReady: errors + held,
    notCompared: {
      notExported: [...context.columnMap.byField.keys()].filter((field) => !seenInExports.has(field)),
      bySetting: exactly.fields.filter((field) => !rule.fields.includes(field)),
    },
  };
}

/** Columns that the exports show, alone or in a sum; and the operation, which is no figure. */
const seenInExports: ReadonlySet<FieldId> = new Set<FieldId>([
  'operation',
  'accountId',
  'subAccountId',
  'principal',
  'interest',
  'fees',
  'paidAmount',
  'dateDue',
]);

async function pick(
  desk: Desk,
  fresh: FreshCheck,
  { sent }: RowsToCompare,
  wanted: WantedRows,
): Promise<readonly SentRow[]> {
  switch (wanted.kind) {
    case 'all':
    case 'portfolio':
      return sent;
    case 'unconfirmed':
      return sent.filter(({ outcome }) => outcome === 'unconfirmed');
    case 'submission':
      return sent.filter(({ receipt }) => receipt?.submission === wanted.receipt);
    case 'selected': {
      const selected = new Set((await desk.ports.workbook.selection(fresh.place)).rows);
      return sent.filter(({ row }) => selected.has(row.row));
    }
  }
}

/** Ready rows that were not sent from here: what Command shows of them is told, and nothing is written beside them. */
async function compareUnsent(
  desk: Desk,
  { known }: FreshCheck,
  { all, sent }: RowsToCompare,
  { now }: CommandRead,
): Promise<readonly ComparedRow<PreparedRow>[]> {
  const breathe = breather(desk.ports.clock);
  const sentRows = new Set(sent.map(({ row }) => row.row));
  const compare = rowComparer(all, now, compareOptions(desk));
  const compared: ComparedRow<PreparedRow>[] = [];
  for (const row of all) {
    if (sentRows.has(row.row)) continue;
    const comparison = compare(row);
    // Another pane of this machine is sending it at this moment.
    const group = known.goingOn.has(row.keyHash) ? 'on-the-way' : unsentGroup(comparison);
    compared.push({ row, group, comparison });
    await breathe();
  }
  return compared;
}

/** Of every row of the sheet, those with errors too. */
function* keysOf({ read, keys }: FreshCheck): Generator<RowKey> {
  for (const block of read.blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      const key = keyInBlock(keys, block, index);
      if (key.accountId !== '') yield key;
    }
}
