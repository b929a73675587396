import fc from 'fast-check';
import type { AccountPayload } from '../accounts/payload/account-payload';
import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { SubmitAnswer } from '../ports/command-port';
import type { Refusals } from './learn-refusals';
import type { RowOutcome, SentOutcome } from './row-outcome';
import { sendSubmission } from './send';
import { preparedRow, testClock, testJournal } from './submission.test-helper';

type Fate = 'accepted' | 'named' | 'unnamed' | 'busy' | 'too-large' | 'signed-out' | 'lost' | 'throws';

const fates = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Fate>('accepted') },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Fate>('named', 'unnamed', 'busy', 'too-large', 'lost', 'throws'),
    },
    { weight: 1, arbitrary: fc.constant<Fate>('signed-out') },
  ),
  { minLength: 1, maxLength: 25 },
);

const sheets = fc
  .uniqueArray(
    fc.record({
      account: fc.integer({ min: 0, max: 9 }),
      sub: fc.constantFrom('', '1', '2'),
      operation: fc.constantFrom<Operation>('create', 'update', 'withdraw'),
    }),
    { maxLength: 24, selector: ({ account, sub }) => `${String(account)}/${sub}` },
  )
  .map((rows) =>
    rows.map(({ account, sub, operation }, index) =>
      preparedRow(index + 2, `A${String(account)}`, {
        subAccountId: sub,
        operation,
        amounts: { paidAmount: '0.10' },
      }),
    ),
  );

const histories = fc.record({
  rows: sheets,
  fates,
  maxRows: fc.integer({ min: 1, max: 8 }),
  refusals: fc.constantFrom<Refusals>('unknown', 'whole', 'only-named'),
  concurrency: fc.integer({ min: 1, max: 4 }),
  alongside: fc.nat(3),
  /** Cancel when so many requests have gone; none when never reached. */
  cancelAt: fc.integer({ min: 0, max: 40 }),
  recordFails: fc.array(fc.boolean(), { maxLength: 30 }),
  journalFails: fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    { maxLength: 30 },
  ),
  /** Turns of the event loop that each request and write takes. */
  turns: fc.array(fc.nat(3), { minLength: 1, maxLength: 10 }),
});

const keyOf = (account: AccountPayload) => `${account.accountId}/${account.subAccountId ?? ''}`;
const keyOfRow = ({ key }: PreparedRow) => `${key.accountId}/${key.subAccountId}`;

function answerOf(fate: Fate, accounts: readonly AccountPayload[]): SubmitAnswer {
  switch (fate) {
    case 'accepted':
    case 'busy':
    case 'too-large':
    case 'signed-out':
      return { kind: fate };
    case 'named':
      return {
        kind: 'refused',
        status: 400,
        message: '',
        named: accounts.slice(0, 1).map(({ accountId }) => ({ accountId, messages: ['x'] })),
      };
    case 'unnamed':
      return { kind: 'refused', status: 400, message: 'no', named: [] };
    case 'lost':
      return { kind: 'no-answer', reason: 'timeout', detail: '' };
    case 'throws':
      throw new Error('a bug');
  }
}

describe('sendSubmission, whatever happens', () => {
  it('brings each row to one true outcome and hands none over twice', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { rows } = history;
        let requests = 0;
        let requestsInFlight = 0;
        let records = 0;
        let journalCalls = 0;
        let steps = 0;
        const turn = async () => {
          const turns = history.turns[steps++ % history.turns.length] ?? 0;
          for (let left = turns; left > 0; left -= 1) await Promise.resolve();
        };
        const cancel = new AbortController();
        if (history.cancelAt === 0) cancel.abort();
        const inFlight = new Set<string>();
        /** The last answer of each row that was handed over. */
        const answers = new Map<string, Fate>();
        const sheet = new Map<string, SentOutcome>();
        let recording = false;
        /** What happened that must not: asserted at the end, since the code under test catches what its ports throw. */
        const violations: string[] = [];
        const must = (holds: boolean, what: string) => {
          if (!holds) violations.push(what);
        };
        const journal = testJournal(() => history.journalFails[journalCalls++] ?? false);
        const report = await sendSubmission(
          rows,
          {
            async submit(accounts) {
              const fate = history.fates[requests % history.fates.length] ?? 'accepted';
              requests += 1;
              const keys = accounts.map(keyOf);
              const journalled = new Set([...journal.entries.values()].flatMap(({ keyHashes }) => keyHashes));
              for (const row of rows.filter((one) => keys.includes(keyOfRow(one)))) {
                const key = keyOfRow(row);
                const earlier = answers.get(key);
                must(!inFlight.has(key), `${key} is in flight twice`);
                must(
                  earlier === undefined ||
                    earlier === 'busy' ||
                    earlier === 'too-large' ||
                    (history.refusals === 'whole' && (earlier === 'named' || earlier === 'unnamed')),
                  `${key} goes again after ${String(earlier)}`,
                );
                must(sheet.get(key) === 'sending', `${key} goes though the sheet does not say so`);
                must(journalled.has(row.keyHash), `${key} goes though the journal does not hold it`);
                inFlight.add(key);
              }
              requestsInFlight += 1;
              must(requestsInFlight <= history.concurrency, 'more in flight than told');
              if (requests === history.cancelAt) cancel.abort();
              await turn();
              requestsInFlight -= 1;
              for (const key of keys) {
                inFlight.delete(key);
                answers.set(key, fate);
              }
              return answerOf(fate, accounts);
            },
            journal,
            clock: testClock(),
            log: { note: () => undefined },
            async record(outcomes: readonly RowOutcome[]) {
              must(!recording, 'two writes at once');
              recording = true;
              const fails = history.recordFails[records++] ?? false;
              await turn();
              recording = false;
              if (fails) throw new Error('protected');
              for (const { row, outcome } of outcomes) sheet.set(keyOfRow(row), outcome);
            },
          },
          {
            identity: {
              workbookId: 'w',
              sheetId: 's',
              environment: 'staging',
              lender: 'l',
              submission: '2026-11-042',
            },
            bounds: {
              minRows: 1,
              maxRows: history.maxRows,
              startRows: history.maxRows,
              targetMs: 5,
              maxBytes: 400,
            },
            refusals: history.refusals,
            concurrency: history.concurrency,
            alongside: history.alongside,
            signal: cancel.signal,
            maxTries: 3,
            random: () => 0.5,
          },
        );

        expect(violations).toEqual([]);
        expect(inFlight.size).toBe(0);
        expect(report.outcomes.map(({ row }) => row)).toEqual(rows);
        const unrecorded = new Set(report.unrecorded.map(({ row }) => row));
        const openHashes = new Set([...journal.entries.values()].flatMap(({ keyHashes }) => keyHashes));
        for (const { row, outcome, detail } of report.outcomes) {
          const fate = answers.get(keyOfRow(row));
          switch (outcome) {
            case 'accepted':
              expect(history.refusals === 'only-named' ? ['accepted', 'named'] : ['accepted']).toContain(
                fate,
              );
              break;
            case 'rejected':
              expect(['named', 'too-large', ...(history.refusals === 'whole' ? ['unnamed'] : [])]).toContain(
                fate,
              );
              break;
            case 'unconfirmed':
              expect(['named', 'unnamed', 'lost', 'throws']).toContain(fate);
              break;
            case 'not-sent':
              expect([
                undefined,
                'busy',
                'too-large',
                'signed-out',
                ...(history.refusals === 'whole' ? ['named', 'unnamed'] : []),
              ]).toContain(fate);
              break;
            case 'sending':
              throw new Error('no row may end as Sending');
          }
          // The sheet agrees, or the report says that it does not, or the row was never touched.
          const shown = sheet.get(keyOfRow(row));
          if (unrecorded.has(row)) {
            if (outcome !== 'not-sent') expect(openHashes).toContain(row.keyHash);
          } else expect(shown ?? 'not-sent').toBe(outcome);
          if (detail.code === 'waits-for-withdrawal') expect(fate).toBeUndefined();
        }
        const { create, update, withdraw } = report.totals;
        expect(create.prepared.rows + update.prepared.rows + withdraw.prepared.rows).toBe(rows.length);
        if (
          report.outcomes.some(
            ({ detail }) =>
              ![
                'processing',
                'refused',
                'too-large',
                'refused-with-others',
                'refused-unnamed',
                'no-answer',
                'waits-for-withdrawal',
                'waits-for-earlier-part',
                'refused-with-sibling',
              ].includes(detail.code),
          )
        )
          expect(report.stopped).toBeDefined();
        // Every entry that is still open is reported.
        expect([...journal.entries.keys()].toSorted((a, b) => a - b)).toEqual(report.leftOpen);
      }),
      { numRuns: 500 },
    );
  });
});
