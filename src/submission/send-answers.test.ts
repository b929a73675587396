import { parseReceipt } from './receipt-cell';
import { accepted, cells, ends, lost, rowsOf, run } from './send.test-helper';
import { preparedRow } from './submission.test-helper';

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

  it('one account too large by itself: a part goes, the rest waits; a single row is Rejected', async () => {
    const rows = [2, 3].map((row) => preparedRow(row, 'A', { subAccountId: String(row) }));
    const bench = await run(rows, () => ({ kind: 'too-large' }));
    expect(bench.requests.map(({ length }) => length)).toEqual([2, 1]);
    expect(ends(bench)).toEqual(['rejected too-large', 'not-sent waits-for-earlier-part']);
    expect(cells(bench)).toEqual(['2 rejected', '3 not-sent']);
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
