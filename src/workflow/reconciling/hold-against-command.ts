import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { differencesInWords } from '../../messages/difference-words';
import type { Language, Message } from '../../messages/message';
import { outcomeWord } from '../../messages/outcome-words';
import { say } from '../../messages/say';
import { statusHeaders } from '../../messages/status-headers';
import type { RowKey } from '../../accounts/row-key';
import type { ExportedRow } from '../../ports/command-port';
import type { StatusWrite } from '../../ports/workbook-port';
import type { ComparedRow } from '../../reconciliation/compared-row';
import { rowComparer } from '../../reconciliation/compare';
import type { UnitMistake } from '../../reconciliation/unit-mistake';
import { unitMistake } from '../../reconciliation/unit-mistake';
import type { Snapshot } from '../../reconciliation/snapshot';
import { withDelays } from '../../settings/learned';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { progress } from '../desk';
import { learn, learnedOf, usualDelayFor } from './learned';
import { currencyDecimals } from '../columns/lender-profile-of';
import { compareOptions } from './compare-options';
import { timeOfDayAfter } from '../local-time';
import type { JudgedRow } from './measured-delays';
import { measuredDelays } from './measured-delays';
import { Cancelled, stopIfCancelled } from '../one-at-a-time';
import type { CommandRead } from './read-command';
import { countLanded } from '../receipts/receipt-landed';
import { refusalsProved } from './refusals-proved';
import type { RowsToCompare, SentRow } from './sent-rows';
import { sheetLanguage } from '../sheet-language';
import { breather } from '../slices';
import type { VerdictCounts } from '../state';
import { allStatusColumns } from '../submitting/status-cells';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict';

/** Rows written at once, so that progress is seen and Cancel is heard. */
const writeAtOnce = 5000;

/** What the look came to. */
export interface Held {
  readonly counts: VerdictCounts;
  readonly compared: readonly ComparedRow<PreparedRow>[];
  readonly unit: UnitMistake | undefined;
}

/**
 * Holds sent rows against what Command's exports say, writes what they prove beside the rows, lets go of those that are
 * proved absent, and learns from it how long rows take.
 *
 * @param sent the rows to decide on, out of those of `rowsToCompare`
 */
export async function holdAgainstCommand(
  desk: Desk,
  fresh: FreshCheck,
  rows: RowsToCompare,
  sent: readonly SentRow[],
  read: CommandRead,
  signal: AbortSignal,
): Promise<Held> {
  const judged = await judge(desk, fresh, rows.all, sent, read);
  stopIfCancelled(signal);
  const compared = judged.map(({ sent: { row }, verdict, comparison }) => ({
    row,
    group: verdict.kind,
    comparison,
  }));
  const { currency } = desk.store.getState().settings;
  const unit = unitMistake(compared, read.now, currencyDecimals(currency));
  await writeVerdicts(desk, fresh, judged, { asOf: timeOfDayAfter(read.now.asOf, 0), unit }, signal);
  await tellJournal(desk, fresh, judged);
  const inPart = submissionsOf(rows.sent, new Set(sent));
  // A count of some rows would make the receipt of all of them look as if the others had not landed.
  const ofWhole = judged.filter(({ sent: one }) => !inPart.has(one.receipt?.submission ?? ''));
  await countLanded(desk, ofWhole, read.now.asOf);
  const delays = measuredDelays(judged, read.now.asOf, inPart);
  if (delays.length > 0) learn(desk, fresh.session, withDelays(learnedOf(desk, fresh.session), delays));
  const refusals = refusalsProved(judged, rows.refusedBatches);
  if (refusals !== undefined) learn(desk, fresh.session, { refusals });
  const count = (kind: Verdict['kind']) => judged.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    counts: {
      landed: count('landed'),
      different: count('different'),
      missing: count('missing'),
      cannotTell: count('cannot-tell'),
      onTheWay: count('on-the-way'),
    },
    compared,
    unit,
  };
}

/** Submissions of the sent rows that are not decided on. */
function submissionsOf(sent: readonly SentRow[], decided: ReadonlySet<SentRow>): ReadonlySet<string> {
  return new Set(sent.flatMap((row) => (decided.has(row) ? [] : (row.receipt?.submission ?? []))));
}

async function judge(
  desk: Desk,
  fresh: FreshCheck,
  all: readonly PreparedRow[],
  sent: readonly SentRow[],
  { now, before }: CommandRead,
): Promise<readonly JudgedRow[]> {
  const { clock } = desk.ports;
  const options = compareOptions(desk);
  const compare = rowComparer(all, now, options);
  const compareBefore = before === undefined ? undefined : rowComparer(all, before, options);
  const delay = usualDelayFor(desk, fresh.session);
  const breathe = breather(clock);
  const judged: JudgedRow[] = [];
  for (const one of sent) {
    const { row, sentAt } = one;
    const seen = sentAt !== undefined && isBefore(before, sentAt) ? compareBefore?.(row) : undefined;
    const minutes = sentAt === undefined ? undefined : clock.minutesSince(sentAt);
    const comparison = compare(row);
    judged.push({
      sent: one,
      comparison,
      verdict: verdictOf(one, { now: comparison, before: seen, minutes, delay }),
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

async function writeVerdicts(
  desk: Desk,
  fresh: FreshCheck,
  judged: readonly JudgedRow[],
  look: Look,
  signal: AbortSignal,
): Promise<void> {
  const { workbook } = desk.ports;
  const language = sheetLanguage(desk);
  const decided = judged.filter(({ verdict }) => verdict.kind !== 'on-the-way');
  if (decided.length === 0) return;
  const place = await workbook.ensureStatusColumns(fresh.place, statusHeaders(language), allStatusColumns);
  for (let from = 0; from < decided.length; from += writeAtOnce) {
    if (signal.aborted) throw new Cancelled();
    const part = decided.slice(from, from + writeAtOnce);
    const writes = part.flatMap((one) => statusWrite(language, one, look));
    await workbook.writeStatus(place, fresh.keys, writes);
    progress(desk, 'reconciling', from + part.length, decided.length);
    await desk.ports.clock.breathe();
  }
}

/** What all rows of a look have in common: when Command was read, and whether it is the unit that differs. */
interface Look {
  readonly asOf: string;
  readonly unit: UnitMistake | undefined;
}

function statusWrite(language: Language, { sent, verdict }: JudgedRow, look: Look): StatusWrite[] {
  const { unit } = look;
  const message: Message | undefined =
    verdict.kind === 'different' && unit?.rows.has(sent.row) === true
      ? { key: 'response.unit', params: { factor: unit.factor, asOf: look.asOf } }
      : verdictMessage(language, verdict, look.asOf);
  if (verdict.kind === 'on-the-way' || message === undefined) return [];
  return [
    {
      row: sent.row.row,
      key: sent.row.key,
      cells: { outcome: outcomeWord(language, verdict.kind), response: say(language, message), ...sent.lost },
    },
  ];
}

function verdictMessage(language: Language, verdict: Verdict, asOf: string): Message | undefined {
  switch (verdict.kind) {
    case 'landed':
      return {
        key: verdict.by === 'row' ? 'response.landed' : 'response.landed-by-totals',
        params: { asOf },
      };
    case 'missing':
      return { key: 'response.missing', params: { asOf } };
    case 'different':
      return {
        key: 'response.different',
        params: { asOf, differences: differencesInWords(language, verdict.differences) },
      };
    case 'cannot-tell':
      return 'accountDifferences' in verdict && verdict.accountDifferences !== undefined
        ? {
            key: 'response.totals-differ',
            params: { asOf, differences: differencesInWords(language, verdict.accountDifferences) },
          }
        : { key: 'response.cannot-tell', params: { why: verdict.why } };
    case 'on-the-way':
      return undefined;
  }
}

/** What proved absent may be sent again; what proved to be there counts as accepted on this machine from now on. */
async function tellJournal(desk: Desk, fresh: FreshCheck, judged: readonly JudgedRow[]): Promise<void> {
  const { journal } = desk.ports;
  const { session, known } = fresh;
  const missing = judged
    .filter(({ verdict }) => verdict.kind === 'missing')
    .map(({ sent }) => sent.row.keyHash);
  if (missing.length > 0) await journal.forget(session, missing);
  const there = judged.flatMap(({ sent, verdict }) => {
    const { keyHash } = sent.row;
    const remembered = known.taken.get(keyHash);
    const isThere = verdict.kind === 'landed' || verdict.kind === 'different';
    return isThere && remembered?.outcome === 'unconfirmed'
      ? [{ ...remembered, outcome: 'accepted' as const }]
      : [];
  });
  // No batch is closed by this: only what is remembered of the rows changes.
  if (there.length > 0) await journal.close({ ...session, workbookId: '', submission: '', batch: 0 }, there);
}
