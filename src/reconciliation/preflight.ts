import type { RowKey } from '../accounts/row-key';
import type { RowNumber } from '../accounts/row-number';
import { preflightGroups, type PreflightGroup, type UnitFactor } from '../ports/preflight';
import type { ComparableRow } from './compare';
import { preflightRow, type RowFacts } from './preflight-row';
import { PreflightSums, type PreflightFinding } from './preflight-sums';
import { RepeatFinder } from './repeated-references';
import type { Snapshot } from './snapshot';

/** What stands against rows, by what Command's exports said last. */
export interface Preflight {
  /** Groups that have rows, in the order of {@link preflightGroups}, rows in sheet order; a row may stand in several. */
  readonly groups: ReadonlyMap<PreflightGroup, readonly PreflightFinding[]>;
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

/** What is kept of a row; its payload would only take room. */
interface KeptRow {
  readonly key: RowKey;
  readonly creates: boolean;
  readonly facts: RowFacts;
}

/** Rows worked on between two steps: a few milliseconds. */
const stepSize = 2_000;

/**
 * Rows that would be sent together, held against a snapshot: what one of them creates, another may update. Amounts are compared
 * exactly, the sheet's in major units with the export's in minor ones. It is kept up while rows are edited: a row's own comparison is
 * made when it is put, and what hangs on the others is cheap and made anew each time.
 *
 * @example
 * const held = new PreflightBook(snapshot, { currencyDecimals: 2 });
 * for (const row of rows) held.put(row.row, row);
 * held.result().groups.get('paid-falls'); //=> [{ row, key, figures: { command: '300.00', sheet: '100.00', … } }]
 */
export class PreflightBook<Row extends ComparableRow> {
  readonly #kept = new Map<RowNumber, KeptRow>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly options: PreflightOptions<Row>,
  ) {}

  /** Says what a row asks for now; undefined for one that would not be sent. */
  put(at: RowNumber, row: Row | undefined): void {
    if (row === undefined) {
      this.#kept.delete(at);
      return;
    }
    const { sentSince = () => false, currencyDecimals } = this.options;
    const facts = preflightRow(row, this.snapshot, () => sentSince(row), currencyDecimals);
    this.#kept.set(at, { key: row.key, creates: row.operation === 'create', facts });
  }

  result(): Preflight {
    const steps = this.resultInSteps();
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  }

  /** The same in steps of a few milliseconds, so that a caller can pause between them. */
  *resultInSteps(): Generator<void, Preflight> {
    const repeats = new RepeatFinder();
    const created = new Set<string>();
    let done = 0;
    for (const { key, creates } of this.#kept.values()) {
      repeats.add(key);
      if (creates) created.add(key.accountId);
      if ((done += 1) % stepSize === 0) yield;
    }
    const gathered = new Gathered();
    for (const [row, { key, facts }] of this.#kept) {
      gathered.add(row, key, facts, {
        repeats: repeats.repeated.has(key.subAccountId),
        created: created.has(key.accountId),
      });
      if ((done += 1) % stepSize === 0) yield;
    }
    return gathered.result();
  }
}

/** Findings by group, one row after another. */
class Gathered {
  readonly #found = new Map<PreflightGroup, PreflightFinding[]>();
  readonly #sums = new PreflightSums();
  readonly #notCompared = { repeated: 0, sentSince: 0 };

  /** @param among - what the other rows say: that its sub-account reference repeats, that its account is created */
  add(
    row: RowNumber,
    key: RowKey,
    facts: RowFacts,
    among: { readonly repeats: boolean; readonly created: boolean },
  ): void {
    const { against, differences } = facts;
    if (against === 'sub-account-repeats' || (among.repeats && against !== 'create-after-withdrawal')) {
      this.#notCompared.repeated += 1;
      return;
    }
    this.#sums.add(row, key, facts);
    switch (against) {
      case undefined:
        return;
      case 'sent-since':
        if (!among.created) this.#notCompared.sentSince += 1;
        return;
      case 'update-absent':
      case 'withdraw-absent':
        if (!among.created) this.#note(against, { row, key, figures: undefined });
        return;
      default:
        this.#note(against, { row, key, figures: differences.find(({ field }) => field === 'paid') });
    }
  }

  result(): Preflight {
    const { unit, many } = this.#sums.result();
    const wrongUnit = new Set(unit?.items.map(({ row }) => row));
    const all = new Map<PreflightGroup, readonly PreflightFinding[]>([
      ...this.#found,
      ['unit', unit?.items ?? []],
      ['many-totals', many.total],
      ['many-due-dates', many.dueDate],
    ]);
    const toldOnce: ReadonlySet<PreflightGroup> = new Set(['paid-falls', 'many-totals']);
    const groups = preflightGroups.flatMap((group) => {
      const findings = (all.get(group) ?? [])
        .filter(({ row }) => !toldOnce.has(group) || !wrongUnit.has(row))
        // A row that was put anew may stand behind later ones.
        .sort((one, other) => one.row - other.row);
      return findings.length === 0 ? [] : ([[group, findings]] as const);
    });
    return { groups: new Map(groups), unit: unit?.factor, notCompared: { ...this.#notCompared } };
  }

  #note(group: PreflightGroup, finding: PreflightFinding): void {
    const findings = this.#found.get(group);
    if (findings === undefined) this.#found.set(group, [finding]);
    else findings.push(finding);
  }
}
