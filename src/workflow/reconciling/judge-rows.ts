import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowKey } from '../../accounts/row-key';
import type { ExportedRow } from '../../ports/command-port';
import { rowComparer } from '../../reconciliation/compare';
import type { Snapshot } from '../../reconciliation/snapshot';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { minutesBetween } from '../local-time';
import { breather } from '../slices';
import { compareOptions } from './compare-options';
import { usualDelayFor } from './learned';
import type { JudgedRow } from './measured-delays';
import type { CommandRead } from './command-read';
import type { SentRow } from './sent-rows';
import { verdictOf } from './verdict';

/** Judges sent rows by what Command's exports say now and said before, one after the other, in their order. */
export async function judgeRows(
  desk: Desk,
  fresh: FreshCheck,
  all: readonly PreparedRow[],
  sent: readonly SentRow[],
  { now, before }: CommandRead,
): Promise<readonly JudgedRow[]> {
  const options = compareOptions(desk);
  const compare = rowComparer(all, now, options);
  const compareBefore = before === undefined ? undefined : rowComparer(all, before, options);
  const delay = usualDelayFor(desk, fresh.session);
  const breathe = breather(desk.ports.clock);
  const judged: JudgedRow[] = [];
  for (const one of sent) {
    const { row, sentAt } = one;
    const seen = sentAt !== undefined && isBefore(before, sentAt) ? compareBefore?.(row) : undefined;
    const minutesTo = (read: string) => (sentAt === undefined ? undefined : minutesBetween(sentAt, read));
    const comparison = compare(row);
    judged.push({
      sent: one,
      comparison,
      verdict: verdictOf(one, {
        now: comparison,
        before: seen,
        minutes: minutesTo(now.asOf),
        minutesToWhole: minutesTo(now.wholeAsOf),
        delay,
      }),
      newThen: seen === undefined ? undefined : seen.kind !== 'landed',
      heldBefore: seen === undefined ? undefined : held(before, row.key),
      heldNow: held(now, row.key),
    });
    await breathe();
  }
  return judged;
}

/** What the exports show of a row. */
function held(snapshot: Snapshot | undefined, { accountId, subAccountId }: RowKey): ExportedRow | undefined {
  return subAccountId === '' ? snapshot?.accounts.get(accountId) : snapshot?.subAccounts.get(subAccountId);
}

function isBefore(snapshot: Snapshot | undefined, instant: string): boolean {
  return snapshot !== undefined && Date.parse(snapshot.asOf) <= Date.parse(instant);
}
