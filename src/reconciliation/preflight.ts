import { Big } from 'big.js';
import type { ExportedRow } from '../ports/command-port';
import { preflightGroups, type PreflightGroup, type UnitFactor } from '../ports/preflight';
import type { ComparableRow } from './compare';
import { compareFigures, figuresOfRow, type FieldDifference } from './compare-figures';
import { PreflightSums, type PreflightFinding } from './preflight-sums';
import { repeatedReferences } from './repeated-references';
import type { Snapshot } from './snapshot';
import { isWithdrawn } from './withdrawn-status';

export interface Preflight<Row> {
  /** Groups that have rows, in the order of {@link preflightGroups}; a row may stand in several. */
  readonly groups: ReadonlyMap<PreflightGroup, readonly PreflightFinding<Row>[]>;
  /** How many times the sheet's amounts are Command's, where they all are: 100, 1000 or one part in so many. */
  readonly unit: UnitFactor | undefined;
  /** Rows that could not be held against Command. */
  readonly notCompared: {
    /** Their sub-account reference stands more than once, and exports do not say under which account. */
    readonly repeated: number;
    /** They were sent after Command was read, so whether they are there is not known. */
    readonly sentSince: number;
  };
}

export interface PreflightOptions<Row> {
  /** Of the lender's currency: 2, or 3 for BHD, KWD, OMR. */
  readonly currencyDecimals: number;
  /** Whether a row was sent after the snapshot was read: the snapshot then does not say whether it is there. */
  readonly sentSince?: (row: Row) => boolean;
}

/** Takes rows one by one, so that a caller can pause between them. */
export interface PreflightRun<Row> {
  add(row: Row): void;
  result(): Preflight<Row>;
}

/**
 * Holds rows against a snapshot before they are sent. Amounts are compared exactly, the sheet's in major units with the
 * export's in minor ones.
 *
 * @param rows all rows that would be sent together: what one of them creates, another may update
 * @example
 * const run = preflight(rows, snapshot, { currencyDecimals: 2 });
 * for (const row of rows) run.add(row);
 * run.result().groups.get('paid-falls'); //=> [{ row, figures: { command: '300.00', sheet: '100.00' } }]
 */
export function preflight<Row extends ComparableRow>(
  rows: readonly Row[],
  snapshot: Snapshot,
  { currencyDecimals, sentSince = () => false }: PreflightOptions<Row>,
): PreflightRun<Row> {
  const created = new Set(
    rows.filter(({ operation }) => operation === 'create').map(({ key }) => key.accountId),
  );
  const repeats = repeatedReferences(rows);
  const found = new Map<PreflightGroup, PreflightFinding<Row>[]>();
  const sums = new PreflightSums<Row>();
  const notCompared = { repeated: 0, sentSince: 0 };

  return { add, result };

  function add(row: Row): void {
    const { accountId, subAccountId } = row.key;
    const account = snapshot.accounts.get(accountId);
    if (row.operation === 'create' && account !== undefined && isWithdrawn(account)) {
      note('create-after-withdrawal', row);
      return;
    }
    if (
      subAccountId !== '' &&
      (repeats.has(subAccountId) || snapshot.repeatedSubAccounts.has(subAccountId))
    ) {
      notCompared.repeated += 1;
      return;
    }
    const held = subAccountId === '' ? account : account && snapshot.subAccounts.get(subAccountId);
    if (row.operation === 'create') {
      if (held !== undefined) note('create-exists', row);
    } else if (held === undefined) absent(row);
    else if (row.operation === 'withdraw') {
      if (isPaid(held)) note('withdraw-paid', row);
    } else compare(row, held);
  }

  function absent(row: Row): void {
    if (created.has(row.key.accountId)) return;
    if (sentSince(row)) notCompared.sentSince += 1;
    else note(row.operation === 'update' ? 'update-absent' : 'withdraw-absent', row);
  }

  function compare(row: Row, held: ExportedRow): void {
    const figures = figuresOfRow(row.operation, row.payload);
    const { compared, differences } = compareFigures(figures, held, currencyDecimals);
    sums.add(row, compared, differences, {
      total: figures.total !== undefined && !figures.total.eq(0) && (held.totalAmount ?? 0) !== 0,
      paid: figures.paid !== undefined && !figures.paid.eq(0) && (held.paidAmount ?? 0) !== 0,
    });
    const paid = differences.find(({ field }) => field === 'paid');
    if (paid === undefined || !Big(paid.sheet).lt(paid.command)) return;
    note(Big(paid.sheet).eq(0) ? 'paid-zero' : 'paid-falls', row, paid);
  }

  function note(group: PreflightGroup, row: Row, figures?: FieldDifference): void {
    const findings = found.get(group);
    const finding: PreflightFinding<Row> = {
      row,
      figures: figures && { sheet: figures.sheet, command: figures.command },
    };
    if (findings === undefined) found.set(group, [finding]);
    else findings.push(finding);
  }

  function result(): Preflight<Row> {
    const { unit, many } = sums.result();
    const wrongUnit = new Set(unit?.findings.map(({ row }) => row));
    const all = new Map<PreflightGroup, readonly PreflightFinding<Row>[]>([
      ...found,
      ['unit', unit?.findings ?? []],
      ['many-totals', many.total],
      ['many-due-dates', many.dueDate],
    ]);
    const toldOnce: ReadonlySet<PreflightGroup> = new Set(['paid-falls', 'many-totals']);
    const groups = preflightGroups.flatMap((group) => {
      const findings = (all.get(group) ?? []).filter(
        ({ row }) => !toldOnce.has(group) || !wrongUnit.has(row),
      );
      return findings.length === 0 ? [] : ([[group, findings]] as const);
    });
    return { groups: new Map(groups), unit: unit?.factor, notCompared };
  }
}

/** Nothing is left of what was owed. */
function isPaid({ totalAmount = 0, balanceAmount, paidAmount = 0 }: ExportedRow): boolean {
  return totalAmount > 0 && (balanceAmount === undefined ? paidAmount >= totalAmount : balanceAmount <= 0);
}
