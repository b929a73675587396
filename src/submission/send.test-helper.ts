import type { AccountPayload } from '../accounts/payload/account-payload';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { SubmitAnswer } from '../ports/command-port';
import type { TakenRow } from '../ports/journal-port';
import type { RowOutcome } from './row-outcome';
import { sendSubmission, type SubmissionOptions } from './send';
import type { SubmissionPorts } from './submission-ports';
import type { SubmissionReport } from './submission-report';
import { fixed, preparedRow, testClock, testJournal } from './submission.test-helper';

const identity = {
  workbookId: 'w',
  sheetId: 's',
  environment: 'staging',
  lender: 'noor',
  submission: '2026-11-042',
} as const;
export const accepted: SubmitAnswer = { kind: 'accepted' };
export const lost: SubmitAnswer = { kind: 'no-answer', reason: 'network', detail: 'fetch failed' };

/** One account a row, `size` rows a batch. */
export const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    preparedRow(index + 2, `A${String(index + 2)}`, { amounts: { paidAmount: '1.10' } }),
  );

/** What a submission did, seen from outside. */
export interface Bench {
  readonly report: SubmissionReport;
  /** Account ids of each request. */
  readonly requests: readonly (readonly string[])[];
  /** Outcome by sheet row, as `record` left it. */
  readonly sheet: ReadonlyMap<number, RowOutcome>;
  /** In the order in which things happened. */
  readonly events: readonly string[];
  readonly waits: readonly number[];
  readonly openBatches: readonly number[];
  /** What the journal remembers: sheet-independent outcome by key hash. */
  readonly taken: ReadonlyMap<string, TakenRow>;
}

/** Sends these rows to `submit`, with a sheet and a journal in memory that fail when told to; by default strictly one batch after the other. */
export async function run(
  rows: readonly PreparedRow[],
  submit: (accounts: readonly AccountPayload[], nth: number) => SubmitAnswer | Promise<SubmitAnswer>,
  more: {
    readonly maxRows?: number;
    readonly options?: Partial<SubmissionOptions>;
    readonly ports?: Partial<Pick<SubmissionPorts, 'signInAgain' | 'reachable'>>;
    readonly journalFails?: (what: 'open' | 'close') => boolean;
    readonly recordFails?: (outcomes: readonly RowOutcome[], nth: number) => boolean;
  } = {},
): Promise<Bench> {
  const requests: string[][] = [];
  const sheet = new Map<number, RowOutcome>();
  const events: string[] = [];
  const clock = testClock();
  const journal = testJournal(more.journalFails);
  let records = 0;
  const report = await sendSubmission(
    rows,
    {
      submit: async (accounts) => {
        const ids = accounts.map(({ accountId }) => accountId);
        requests.push(ids);
        events.push(`submit ${ids.join(' ')}`);
        return submit(accounts, requests.length - 1);
      },
      journal: {
        ...journal,
        open: async (entry) => {
          await journal.open(entry);
          events.push(`open ${String(entry.batch)}`);
        },
        close: async (entry, taken) => {
          await journal.close(entry, taken);
          events.push(`close ${String(entry.batch)}`);
        },
      },
      clock,
      log: { note: () => undefined },
      record: (outcomes) => {
        const fails = more.recordFails?.(outcomes, records) ?? false;
        records += 1;
        if (fails) return Promise.reject(new Error('the sheet is protected'));
        for (const outcome of outcomes) sheet.set(outcome.row.row, outcome);
        events.push(
          `record ${outcomes.map(({ row, outcome }) => `${String(row.row)}:${outcome}`).join(' ')}`,
        );
        return Promise.resolve();
      },
      ...more.ports,
    },
    {
      identity,
      bounds: fixed(more.maxRows ?? 2),
      concurrency: 1,
      alongside: 0,
      random: () => 0,
      ...more.options,
    },
  );
  return {
    report,
    requests,
    sheet,
    events,
    waits: clock.waits,
    openBatches: [...journal.entries.keys()],
    taken: journal.taken,
  };
}

/** How each row ended: outcome and code. */
export const ends = (bench: Bench) =>
  bench.report.outcomes.map(({ outcome, detail }) => `${outcome} ${detail.code}`);
/** What the Outcome cells say. */
export const cells = (bench: Bench) =>
  [...bench.sheet.values()].map(({ row, outcome }) => `${String(row.row)} ${outcome}`);
