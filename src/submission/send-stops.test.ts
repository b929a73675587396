import { accepted, cells, ends, rowsOf, run } from './send.test-helper';

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

  it('puts back what the cells told of a sending before', async () => {
    const cancel = new AbortController();
    const [first, second] = rowsOf(2);
    const before = { outcome: 'landed', receipt: 'of before', sentAt: '2026-11-01T10:00:00+04:00' } as const;
    const bench = await run(
      rowsOf(2),
      () => {
        cancel.abort();
        return { kind: 'busy' };
      },
      {
        options: {
          signal: cancel.signal,
          earlier: ({ keyHash }) => (keyHash === first?.keyHash ? before : undefined),
        },
      },
    );
    const { receipt, sentAt } = before;
    const notSent = { outcome: 'not-sent', detail: { code: 'cancelled' } };
    expect(bench.sheet.get(2)).toMatchObject({ ...notSent, stands: 'landed', receipt, sentAt });
    expect(bench.sheet.get(3)).toEqual({ row: second, ...notSent, receipt: '', sentAt: '' });
    expect([...bench.taken]).toEqual([]);
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
