import type { RowNumber } from '../../accounts/row-number';
import type { StaysBehind } from '../../submission/eligibility';
import type { RowUnderWay } from '../../submission/wait-for-landing';
import { waitForLanding } from '../../submission/wait-for-landing';
import type { JudgedRow } from './ready-rows';
import { countedAs } from './ready-rows';
import type { LeftOut } from '../left-out';
import type { SendableFigures, SendableRow } from './sendable-rows';
import { SendableTotals } from './sendable-rows';

/** What is kept of a ready row: the rest of its payload would only take room while the person looks at the sheet. */
interface KeptRow extends SendableRow {
  readonly why: StaysBehind | undefined;
}

/** Which ready rows would be sent, with their counts and sums, kept up while rows are edited. */
export class ReadyTally {
  readonly #sendable = new Map<RowNumber, SendableRow>();
  readonly #kept = new Map<RowNumber, KeptRow>();
  readonly #underWay = new Map<RowNumber, RowUnderWay>();
  readonly #totals = new SendableTotals();
  readonly #behind = { accepted: 0, unconfirmed: 0, cannotTell: 0 };
  #waiting: ReadonlySet<RowNumber> = new Set();

  /** @param maxRows rows that one request takes at most */
  constructor(private readonly maxRows: number) {}

  /** Rows that Submit would send, by row number; it changes with every row that is said anew. */
  get sendable(): ReadonlyMap<RowNumber, SendableRow> {
    return this.#sendable;
  }

  /**
   * Says what a row is; undefined for one that is not ready. {@link settle} comes after the last of them.
   * @param pending what was sent for a row that is not ready
   */
  put(row: RowNumber, judged: JudgedRow | undefined, pending?: RowUnderWay): void {
    this.#remove(row);
    if (judged !== undefined) this.#add(row, judged);
    const underWay = judged === undefined ? pending : judged.underWay;
    if (underWay !== undefined) this.#underWay.set(row, underWay);
  }

  figures(): SendableFigures & { readonly leftOut: LeftOut; readonly sendable: number } {
    return {
      leftOut: { ...this.#behind, waiting: this.#waiting.size },
      sendable: this.#sendable.size,
      ...this.#totals.figures(),
    };
  }

  #add(row: RowNumber, { row: prepared, why, earlier }: JudgedRow): void {
    const { key, operation, payload } = prepared;
    const { principal, interest, fees, paidAmount } = payload;
    const kept = { key, operation, payload: { principal, interest, fees, paidAmount }, why, earlier };
    this.#kept.set(row, kept);
    if (why === undefined) {
      this.#send(row, kept);
      return;
    }
    this.#behind[countedAs[why]] += 1;
  }

  #remove(row: RowNumber): void {
    this.#underWay.delete(row);
    const kept = this.#kept.get(row);
    if (kept === undefined) return;
    this.#kept.delete(row);
    if (kept.why === undefined) this.#keep(row);
    else this.#behind[countedAs[kept.why]] -= 1;
  }

  #send(row: RowNumber, sendable: SendableRow): void {
    if (this.#sendable.has(row)) return;
    this.#sendable.set(row, sendable);
    this.#totals.add(sendable);
  }

  #keep(row: RowNumber): void {
    const sendable = this.#sendable.get(row);
    if (sendable === undefined) return;
    this.#sendable.delete(row);
    this.#totals.remove(sendable);
  }

  /** Finds which rows wait for others: of their own account alone, so that only accounts under way are looked at. */
  settle(): void {
    if (this.#underWay.size === 0 && this.#waiting.size === 0) return;
    const accounts = new Set(Array.from(this.#underWay.values(), ({ accountId }) => accountId));
    const concerned = [...this.#kept]
      .filter(([, { why, key }]) => why === undefined && accounts.has(key.accountId))
      .map(([row, kept]) => ({ ...kept, row }));
    const { go } = waitForLanding(concerned, [...this.#underWay.values()], this.maxRows);
    const waiting = new Set(concerned.map(({ row }) => row));
    for (const { row } of go) waiting.delete(row);
    for (const row of waiting) this.#keep(row);
    for (const row of this.#waiting) {
      const kept = this.#kept.get(row);
      if (!waiting.has(row) && kept?.why === undefined && kept !== undefined) this.#send(row, kept);
    }
    this.#waiting = waiting;
  }
}
