import type { AccountPayload } from '../accounts/account-payload';
import type { PreparedRow } from '../accounts/prepared-row';
import type { SubmitAnswer } from '../ports/command-port';
import { planBatches } from './plan';
import { parseReceipt } from './receipt-cell';
import type { RowOutcome } from './row-outcome';
import { sendSubmission, type SubmissionOptions } from './send';
import type { SubmissionReport } from './submission-report';
import { preparedRow, testClock, testJournal } from './submission.test-helper';

const identity = {
  workbookId: 'w',
  sheetId: 's',
  environment: 'staging',
  lender: 'noor',
  submission: '2026-11-042',
} as const;
const accepted: SubmitAnswer = { kind: 'accepted' };
const lost: SubmitAnswer = { kind: 'no-answer', reason: 'network', detail: 'fetch failed' };

/** One account a row, `size` rows a batch. */
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    preparedRow(index + 2, `A${String(index + 2)}`, { amounts: { paidAmount: '1.10' } }),
  );

interface Bench {
  readonly report: SubmissionReport;
  /** Account ids of each request. */
  readonly requests: readonly (readonly string[])[];
  /** Outcome by sheet row, as `record` left it. */
  readonly sheet: ReadonlyMap<number, RowOutcome>;
  /** In the order in which things happened. */
  readonly events: readonly string[];
  readonly waits: readonly number[];
  readonly openBatches: readonly number[];
}

async function run(
  rows: readonly PreparedRow[],
  submit: (accounts: readonly AccountPayload[], nth: number) => SubmitAnswer | Promise<SubmitAnswer>,
  more: {
    readonly maxRows?: number;
    readonly options?: Partial<SubmissionOptions>;
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
    planBatches(rows, { maxRows: more.maxRows ?? 2 }),
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
        close: async (entry) => {
          await journal.close(entry);
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
    },
    { identity, concurrency: 1, alongside: 0, random: () => 0, ...more.options },
  );
  return { report, requests, sheet, events, waits: clock.waits, openBatches: [...journal.entries.keys()] };
}

const ends = (bench: Bench) =>
  bench.report.outcomes.map(({ outcome, detail }) => `${outcome} ${detail.code}`);
const cells = (bench: Bench) =>
  [...bench.sheet.values()].map(({ row, outcome }) => `${String(row.row)} ${outcome}`);

describe('a submission that goes well', () => {
  it('journals, shows Sending, sends, shows the outcome and closes, batch by batch', async () => {
    const bench = await run(rowsOf(3), () => accepted);
    expect(bench.events).toEqual([
      'open 1',
      'record 2:sending 3:sending',
      'submit A2 A3',
      'record 2:accepted 3:accepted',
      'close 1',
      'open 2',
      'record 4:sending',
      'submit A4',
      'record 4:accepted',
      'close 2',
    ]);
    expect(bench.report).toMatchObject({
      stopped: undefined,
      unrecorded: [],
      leftOpen: [],
      submission: '2026-11-042',
    });
    expect(bench.report.totals.update).toMatchObject({
      prepared: { rows: 3, paid: '3.3' },
      sent: { rows: 3 },
      accepted: { rows: 3, paid: '3.3', balance: '-3.3' },
      notSent: { rows: 0 },
    });
    expect(
      bench.report.batches.map(({ number, rows, attempts, answer, recorded }) => ({
        number,
        rows,
        attempts,
        answer,
        recorded,
      })),
    ).toEqual([
      { number: 1, rows: 2, attempts: 1, answer: 'accepted', recorded: true },
      { number: 2, rows: 1, attempts: 1, answer: 'accepted', recorded: true },
    ]);
    expect(parseReceipt(bench.sheet.get(4)?.receipt ?? '')).toEqual({
      environment: 'staging',
      submission: '2026-11-042',
      batch: 2,
      keyHash: '0000000000000004',
      contentHash: 'ccccccccccccccc4',
    });
  });

  it('keeps as many in flight as told, and no more', async () => {
    let inFlight = 0;
    let most = 0;
    const bench = await run(
      rowsOf(20),
      async () => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        await new Promise((resolve) => setImmediate(resolve));
        inFlight -= 1;
        return accepted;
      },
      { options: { concurrency: 3 } },
    );
    expect(most).toBe(3);
    expect(bench.report.totals.update.accepted.rows).toBe(20);
  });

  it('makes the next batch ready and writes the last one down while requests are in flight', async () => {
    const bench = await run(
      rowsOf(6),
      async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return accepted;
      },
      { options: { concurrency: 1, alongside: 1 } },
    );
    expect(bench.events.indexOf('record 4:sending 5:sending')).toBeLessThan(
      bench.events.indexOf('record 2:accepted 3:accepted'),
    );
    expect(bench.events.filter((event) => event.startsWith('submit'))).toEqual(['submit A2 A3', 'submit A4 A5', 'submit A6 A7']);
    expect(bench.events.slice(0, 2)).toEqual(['open 1', 'open 2']);
    expect(bench.events.at(-1)).toBe('close 3');
  });

  it('tells progress in rows', async () => {
    const seen: number[] = [];
    await run(rowsOf(5), () => accepted, {
      options: {
        onProgress: ({ rowsDone, rowsTotal, accepted: taken }) => seen.push(rowsDone, rowsTotal, taken),
      },
    });
    expect(seen).toEqual([2, 5, 2, 4, 5, 4, 5, 5, 5]);
  });

  it('is not hurt by a pane that cannot show progress', async () => {
    const bench = await run(rowsOf(1), () => accepted, {
      options: {
        onProgress: () => {
          throw new Error('unmounted');
        },
      },
    });
    expect(ends(bench)).toEqual(['accepted processing']);
  });
});

describe('answers', () => {
  it('no answer: Unconfirmed, and not sent again', async () => {
    const bench = await run(rowsOf(3), (_, nth) => (nth === 0 ? lost : accepted));
    expect(ends(bench)).toEqual(['unconfirmed no-answer', 'unconfirmed no-answer', 'accepted processing']);
    expect(bench.requests).toEqual([['A2', 'A3'], ['A4']]);
    expect(bench.openBatches).toEqual([]);
  });

  it('a port that throws all the same: Unconfirmed', async () => {
    const bench = await run(rowsOf(1), () => Promise.reject(new Error('a bug')));
    expect(bench.report.outcomes[0]?.detail).toEqual({
      code: 'no-answer',
      reason: 'network',
      detail: 'a bug',
    });
  });

  it('three in a row without an answer stop it', async () => {
    const bench = await run(rowsOf(12), (_, nth) => (nth === 1 ? accepted : lost));
    expect(bench.requests).toHaveLength(5);
    expect(bench.report.stopped).toEqual({
      code: 'nothing-gets-through',
      reason: 'network',
      detail: 'fetch failed',
    });
    expect(ends(bench).slice(-2)).toEqual(['not-sent stopped', 'not-sent stopped']);
    expect(bench.sheet.has(13)).toBe(false);
  });

  it('three refusals in a row that name nobody stop it', async () => {
    const bench = await run(rowsOf(12), () => ({ kind: 'refused', message: 'Forbidden', named: [] }));
    expect(bench.requests).toHaveLength(3);
    expect(bench.report.stopped).toEqual({ code: 'all-refused', message: 'Forbidden' });
    expect(ends(bench)[0]).toBe('unconfirmed refused-unnamed');
  });

  it('a refusal rejects whom it names and goes on', async () => {
    const bench = await run(rowsOf(12), ([first]) => ({
      kind: 'refused',
      message: '',
      named: [{ accountId: first?.accountId ?? '', messages: ['Invalid date format'] }],
    }));
    expect(bench.requests).toHaveLength(6);
    expect(ends(bench).slice(0, 2)).toEqual(['rejected refused', 'unconfirmed refused-with-others']);
    expect(bench.report.totals.update).toMatchObject({
      rejected: { rows: 6 },
      unconfirmed: { rows: 6 },
      sent: { rows: 12 },
    });
  });

  it('busy: waits as asked, then sends the same rows again', async () => {
    const bench = await run(rowsOf(2), (_, nth) =>
      nth === 0 ? { kind: 'busy', retryAfterMs: 7000 } : nth === 1 ? { kind: 'busy' } : accepted,
    );
    expect(bench.requests).toEqual([
      ['A2', 'A3'],
      ['A2', 'A3'],
      ['A2', 'A3'],
    ]);
    expect(bench.waits).toEqual([7000, 1000]);
    expect(bench.report.batches[0]).toMatchObject({ attempts: 3, ms: 8000, answer: 'accepted' });
    expect(ends(bench)).toEqual(['accepted processing', 'accepted processing']);
  });

  it('busy for ever: Not sent, receipt taken back, submission stopped', async () => {
    const bench = await run(rowsOf(4), () => ({ kind: 'busy' }), { options: { maxTries: 3 } });
    expect(bench.requests).toHaveLength(3);
    expect(bench.report.stopped).toEqual({ code: 'busy' });
    expect(ends(bench)).toEqual(['not-sent busy', 'not-sent busy', 'not-sent busy', 'not-sent busy']);
    expect(bench.sheet.get(2)).toMatchObject({ outcome: 'not-sent', receipt: '', sentAt: '' });
    expect(bench.sheet.has(4)).toBe(false);
  });

  it('busy for longer than anybody waits: stops at once', async () => {
    const bench = await run(rowsOf(2), () => ({ kind: 'busy', retryAfterMs: 3_600_000 }));
    expect(bench.waits).toEqual([]);
    expect(bench.report.stopped).toEqual({ code: 'busy', retryAfterMs: 3_600_000 });
  });

  it('too large: halves, under new numbers and receipts', async () => {
    const bench = await run(
      rowsOf(5),
      (accounts) => (accounts.length > 2 ? { kind: 'too-large' } : accepted),
      { maxRows: 5 },
    );
    expect(bench.requests.map(({ length }) => length)).toEqual([5, 2, 3, 1, 2]);
    expect(ends(bench)).toEqual(Array.from({ length: 5 }, () => 'accepted processing'));
    expect(bench.report.batches.map(({ number, answer }) => `${String(number)} ${String(answer)}`)).toEqual([
      '1 too-large',
      '2 accepted',
      '3 too-large',
      '4 accepted',
      '5 accepted',
    ]);
    expect(parseReceipt(bench.sheet.get(6)?.receipt ?? '')?.batch).toBe(5);
    expect(bench.openBatches).toEqual([]);
  });

  it('one account too large by itself: Rejected', async () => {
    const rows = [2, 3].map((row) => preparedRow(row, 'A', { subAccountId: String(row) }));
    const bench = await run(rows, () => ({ kind: 'too-large' }));
    expect(bench.requests).toHaveLength(1);
    expect(ends(bench)).toEqual(['rejected too-large', 'rejected too-large']);
  });

  it('signed out: this batch and the rest are Not sent, what was accepted stays', async () => {
    const bench = await run(rowsOf(6), (_, nth) => (nth === 0 ? accepted : { kind: 'signed-out' }));
    expect(bench.requests).toHaveLength(2);
    expect(bench.report.stopped).toEqual({ code: 'signed-out' });
    expect(cells(bench)).toEqual(['2 accepted', '3 accepted', '4 not-sent', '5 not-sent']);
    expect(ends(bench).slice(2)).toEqual(Array.from({ length: 4 }, () => 'not-sent signed-out'));
    expect(bench.openBatches).toEqual([]);
  });
});

describe('Cancel', () => {
  it('takes back batches that were made ready', async () => {
    const cancel = new AbortController();
    const bench = await run(
      rowsOf(8),
      async () => {
        await new Promise((resolve) => setImmediate(resolve));
        cancel.abort();
        return accepted;
      },
      { options: { signal: cancel.signal, alongside: 1 } },
    );
    expect(bench.requests).toHaveLength(1);
    expect(cells(bench)).toEqual(['2 accepted', '3 accepted', '4 not-sent', '5 not-sent']);
    expect(bench.openBatches).toEqual([]);
  });

  it('waits for what is in flight and leaves the rest', async () => {
    const cancel = new AbortController();
    const bench = await run(
      rowsOf(6),
      () => {
        cancel.abort();
        return accepted;
      },
      { options: { signal: cancel.signal } },
    );
    expect(bench.requests).toHaveLength(1);
    expect(bench.report.stopped).toEqual({ code: 'cancelled' });
    expect(cells(bench)).toEqual(['2 accepted', '3 accepted']);
  });

  it('after the last request kept nothing behind', async () => {
    const cancel = new AbortController();
    const bench = await run(
      rowsOf(2),
      () => {
        cancel.abort();
        return accepted;
      },
      { options: { signal: cancel.signal } },
    );
    expect(bench.report.stopped).toBeUndefined();
  });

  it('takes back rows that read Sending while a busy service is waited for', async () => {
    const cancel = new AbortController();
    const bench = await run(
      rowsOf(2),
      () => {
        cancel.abort();
        return { kind: 'busy' };
      },
      { options: { signal: cancel.signal } },
    );
    expect(bench.requests).toHaveLength(1);
    expect(cells(bench)).toEqual(['2 not-sent', '3 not-sent']);
    expect(ends(bench)).toEqual(['not-sent cancelled', 'not-sent cancelled']);
  });

  it('before anything: nothing is sent or written', async () => {
    const bench = await run(rowsOf(2), () => accepted, { options: { signal: AbortSignal.abort() } });
    expect(bench.events).toEqual([]);
    expect(ends(bench)).toEqual(['not-sent cancelled', 'not-sent cancelled']);
  });
});

describe('a sheet or journal that cannot be written', () => {
  it('Sending not shown: not sent, stopped, and said', async () => {
    const bench = await run(rowsOf(4), () => accepted, {
      recordFails: (outcomes) => outcomes.some(({ row, outcome }) => row.row >= 4 && outcome === 'sending'),
    });
    expect(bench.requests).toEqual([['A2', 'A3']]);
    expect(bench.report.stopped).toEqual({ code: 'not-recorded', error: 'the sheet is protected' });
    expect(ends(bench).slice(2)).toEqual(['not-sent not-recorded', 'not-sent not-recorded']);
    expect(bench.sheet.get(4)).toMatchObject({ outcome: 'not-sent', receipt: '' });
    expect(bench.openBatches).toEqual([]);
  });

  it('outcome not shown: the journal entry stays open and the report says so', async () => {
    const bench = await run(rowsOf(2), () => accepted, {
      recordFails: (outcomes) => outcomes.some(({ outcome }) => outcome === 'accepted'),
    });
    expect(bench.report).toMatchObject({ leftOpen: [1], stopped: undefined });
    expect(bench.report.unrecorded.map(({ row, outcome }) => `${String(row.row)} ${outcome}`)).toEqual([
      '2 accepted',
      '3 accepted',
    ]);
    expect(bench.report.batches[0]?.recorded).toBe(false);
    expect(bench.openBatches).toEqual([1]);
    expect(cells(bench)).toEqual(['2 sending', '3 sending']);
  });

  it('outcome shown at the second try: closed', async () => {
    let failures = 0;
    const bench = await run(rowsOf(2), () => accepted, {
      recordFails: (outcomes) => outcomes.some(({ outcome }) => outcome === 'accepted') && failures++ === 0,
    });
    expect(bench.report).toMatchObject({ leftOpen: [], unrecorded: [] });
    expect(bench.report.batches[0]?.recorded).toBe(true);
    expect(cells(bench)).toEqual(['2 accepted', '3 accepted']);
    expect(bench.openBatches).toEqual([]);
  });

  it('journal not opened: nothing is sent or written', async () => {
    const bench = await run(rowsOf(2), () => accepted, { journalFails: (what) => what === 'open' });
    expect(bench.events).toEqual([]);
    expect(bench.report.stopped).toEqual({ code: 'not-journalled', error: 'no space left' });
  });

  it('journal not closed: said', async () => {
    const bench = await run(rowsOf(2), () => accepted, { journalFails: (what) => what === 'close' });
    expect(bench.report).toMatchObject({ leftOpen: [1], unrecorded: [] });
    expect(cells(bench)).toEqual(['2 accepted', '3 accepted']);
  });
});

describe('before anything is sent', () => {
  it('refuses rows that could only fail half way', async () => {
    const [good] = rowsOf(1);
    const bad = preparedRow(9, 'B', { amounts: { principal: 'much' } });
    await expect(run([...(good === undefined ? [] : [good]), bad], () => accepted)).rejects.toThrow('row 9');
  });

  it('lets rows wait whose whole account is withdrawn in the same submission', async () => {
    const rows = [
      preparedRow(2, 'A', { subAccountId: '1' }),
      preparedRow(3, 'A', { operation: 'withdraw' }),
      preparedRow(4, 'B'),
    ];
    const bench = await run(rows, () => accepted);
    expect(bench.requests).toEqual([['A'], ['B']]);
    expect(ends(bench)).toEqual([
      'accepted processing',
      'not-sent waits-for-withdrawal',
      'accepted processing',
    ]);
  });

  it('has nothing to do for no rows', async () => {
    const bench = await run([], () => accepted);
    expect(bench.report).toMatchObject({ outcomes: [], batches: [], stopped: undefined });
  });
});
