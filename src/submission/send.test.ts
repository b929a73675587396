import { parseReceipt } from './receipt-cell';
import { accepted, ends, rowsOf, run } from './send.test-helper';
import { preparedRow } from './submission.test-helper';

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
    expect(bench.events.filter((event) => event.startsWith('submit'))).toEqual([
      'submit A2 A3',
      'submit A4 A5',
      'submit A6 A7',
    ]);
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
      'not-sent waits-for-withdrawal',
      'accepted processing',
      'accepted processing',
    ]);
  });

  it('has nothing to do for no rows', async () => {
    const bench = await run([], () => accepted);
    expect(bench.report).toMatchObject({ outcomes: [], batches: [], stopped: undefined });
  });
});
