import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { differencesInWords } from '../../messages/difference-words';
import type { Language, Message } from '../../messages/message';
import { outcomeWord } from '../../messages/outcome-words';
import { say } from '../../messages/say';
import { statusHeaders } from '../../messages/status-headers';
import type { StatusWrite } from '../../ports/workbook-port';
import type { ComparedRow } from '../../reconciliation/compared-row';
import type { UnitMistake } from '../../reconciliation/unit-mistake';
import { unitMistake } from '../../reconciliation/unit-mistake';
import { withDelays } from '../../settings/learned';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { progress } from '../desk';
import { learn, learnedOf } from './learned';
import { currencyDecimals } from '../columns/lender-profile-of';
import { timeOfDayAfter } from '../local-time';
import { judgeRows } from './judge-rows';
import type { JudgedRow } from './measured-delays';
import { measuredDelays } from './measured-delays';
import { Cancelled, stopIfCancelled } from '../one-at-a-time';
import type { CommandRead } from './command-read';
import { readCommand } from './read-command';
import { countLanded } from '../receipts/receipt-landed';
import { refusalsProved } from './refusals-proved';
import { refusedBatches } from './refused-batches';
import type { RowsToCompare, SentRow } from './sent-rows';
import { sheetLanguage } from '../sheet-language';
import type { VerdictCounts } from '../state';
import { allStatusColumns } from '../submitting/status-cells';
import type { Verdict } from './verdict';

/** Rows written at once, so that progress is seen and Cancel is heard. */
const writeAtOnce = 5000;

/** Reading everything of a lender with no more rows than this takes a few requests. */
const fewRows = 5000;

/** What is held against Command, and how. */
export interface HeldRows {
  readonly rows: RowsToCompare;
  /** The rows to decide on, out of those. */
  readonly sent: readonly SentRow[];
  /** Nobody asked for it: only what is new is written, and little is read. */
  readonly byItself: boolean;
}

/** What the look came to. */
export interface Held {
  /** What it rests on in the end. */
  readonly read: CommandRead;
  readonly counts: VerdictCounts;
  readonly compared: readonly ComparedRow<PreparedRow>[];
  readonly unit: UnitMistake | undefined;
}

/**
 * Holds sent rows against what Command's exports say, reading everything where only that proves a row absent; writes what
 * they prove beside the rows, lets go of those that are proved absent, and learns from it how long rows take.
 */
export async function holdAgainstCommand(
  desk: Desk,
  fresh: FreshCheck,
  { rows, sent, byItself }: HeldRows,
  first: CommandRead,
  signal: AbortSignal,
): Promise<Held> {
  let read = first;
  let judged = await judgeRows(desk, fresh, rows.all, sent, read);
  const { accounts, subAccounts } = read.now;
  if (judged.some(isUnproved) && (!byItself || accounts.size + subAccounts.size <= fewRows)) {
    const whole = await readCommand(desk, fresh.session, signal, 'everything');
    if (whole !== undefined) {
      read = { now: whole.now, before: first.before };
      judged = await judgeRows(desk, fresh, rows.all, sent, read);
    }
  }
  stopIfCancelled(signal);
  const compared = judged.map(({ sent: { row }, verdict, comparison }) => ({
    row,
    group: verdict.kind,
    comparison,
  }));
  const { currency } = desk.store.getState().settings;
  const unit = unitMistake(compared, read.now, currencyDecimals(currency));
  const written = byItself ? judged.filter(isNew) : judged;
  await writeVerdicts(desk, fresh, written, { asOf: timeOfDayAfter(read.now.asOf, 0), unit }, signal);
  await tellJournal(desk, fresh, judged);
  const inPart = submissionsOf(rows.sent, new Set(sent));
  // A count of some rows would make the receipt of all of them look as if the others had not landed.
  const ofWhole = judged.filter(({ sent: one }) => !inPart.has(one.receipt?.submission ?? ''));
  await countLanded(desk, ofWhole, read.now.asOf);
  const delays = measuredDelays(judged, read.now.asOf, inPart);
  if (delays.length > 0) learn(desk, fresh.session, withDelays(learnedOf(desk, fresh.session), delays));
  const refusals = refusalsProved(judged, await refusedBatches(desk, fresh));
  if (refusals !== undefined) learn(desk, fresh.session, { refusals });
  const count = (kind: Verdict['kind']) => judged.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    read,
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

/** Whether it is absent, and only a read of everything can say so. */
function isUnproved({ verdict }: JudgedRow): boolean {
  return verdict.kind === 'on-the-way' && verdict.unproved === true;
}

/** Whether the sheet says something else of it, or lost its cells. */
function isNew({ sent, verdict }: JudgedRow): boolean {
  return verdict.kind !== sent.outcome || sent.lost !== undefined;
}

/** Submissions of the sent rows that are not decided on. */
function submissionsOf(sent: readonly SentRow[], decided: ReadonlySet<SentRow>): ReadonlySet<string> {
  return new Set(sent.flatMap((row) => (decided.has(row) ? [] : (row.receipt?.submission ?? []))));
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
      return 'accountDifferences' in verdict
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
  // Where nothing is kept, nothing is remembered of a row that would have to be forgotten.
  if (!fresh.journalKept) return;
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
