import type { SubmitAnswer } from '../ports/command-port';
import { accepted, cells, ends, lost, rowsOf, run } from './send.test-helper';
import { preparedRow } from './submission.test-helper';

const refusing = (bad: readonly string[], names = true) => {
  return (accounts: readonly { readonly accountId: string }[]): SubmitAnswer => {
    const found = accounts.filter(({ accountId }) => bad.includes(accountId));
    if (found.length === 0) return accepted;
    const named = names ? found.map(({ accountId }) => ({ accountId, messages: ['x'] })) : [];
    return { kind: 'refused', status: 400, message: 'Bad', named };
  };
};
const whole = { options: { refusals: 'whole' as const }, maxRows: 8 };

describe('a refusal that is known to be of the whole request', () => {
  it('sends the good rows again by themselves, as a batch of their own in journal and sheet', async () => {
    const bench = await run(rowsOf(4), refusing(['A3']), whole);
    expect(bench.requests).toEqual([
      ['A2', 'A3', 'A4', 'A5'],
      ['A2', 'A4', 'A5'],
    ]);
    expect(bench.events).toEqual([
      'open 1',
      'record 2:sending 3:sending 4:sending 5:sending',
      'submit A2 A3 A4 A5',
      'record 3:rejected',
      'close 1',
      'open 2',
      'record 2:sending 4:sending 5:sending',
      'submit A2 A4 A5',
      'record 2:accepted 4:accepted 5:accepted',
      'close 2',
    ]);
    expect(bench.report.stopped).toBeUndefined();
  });

  it('narrows down by halves whom a 400 means that names nobody', async () => {
    const bench = await run(rowsOf(8), refusing(['A4'], false), whole);
    expect(bench.requests.map((ids) => ids.join(' '))).toEqual([
      'A2 A3 A4 A5 A6 A7 A8 A9',
      'A2 A3 A4 A5',
      'A2 A3',
      'A4 A5',
      'A4',
      'A5',
      'A6 A7 A8 A9',
    ]);
    expect(ends(bench)).toEqual(
      rowsOf(8).map(({ row }) => (row === 4 ? 'rejected refused' : 'accepted processing')),
    );
    expect(bench.openBatches).toEqual([]);
  });

  it('stops when one account after the other is refused without a name', async () => {
    const bench = await run(
      rowsOf(8),
      () => ({ kind: 'refused', status: 400, message: 'No', named: [] }),
      whole,
    );
    expect(bench.report.stopped).toEqual({ code: 'all-refused', message: 'No' });
    expect(ends(bench).filter((end) => end === 'rejected refused')).toHaveLength(3);
    expect(ends(bench).filter((end) => end === 'not-sent stopped')).toHaveLength(5);
    expect(cells(bench)).toHaveLength(8);
    expect([...bench.sheet.values()].some(({ outcome }) => outcome === 'sending')).toBe(false);
  });

  it('sends nothing again while the sheet does not show what was rejected', async () => {
    const bench = await run(rowsOf(3), refusing(['A3']), {
      ...whole,
      recordFails: (outcomes) => outcomes.some(({ outcome }) => outcome === 'rejected'),
    });
    expect(bench.requests).toHaveLength(1);
    expect(ends(bench)).toEqual(['not-sent not-recorded', 'rejected refused', 'not-sent not-recorded']);
    expect(bench.openBatches).toEqual([1]);
  });
});

describe('a refusal of the named alone', () => {
  it('leaves the others accepted', async () => {
    const bench = await run(rowsOf(3), refusing(['A3']), { maxRows: 8, options: { refusals: 'only-named' } });
    expect(bench.requests).toHaveLength(1);
    expect(ends(bench)).toEqual(['accepted processing', 'rejected refused', 'accepted processing']);
  });
});

describe('nobody signed in any more', () => {
  it('asks once for all batches, and goes on where it stood', async () => {
    let asked = 0;
    let signedIn = true;
    let sent = 0;
    const bench = await run(
      rowsOf(12),
      async () => {
        sent += 1;
        if (sent === 3) signedIn = false;
        await new Promise((resolve) => setImmediate(resolve));
        return signedIn ? accepted : { kind: 'signed-out' };
      },
      {
        options: { concurrency: 3 },
        ports: {
          signInAgain: async () => {
            asked += 1;
            await new Promise((resolve) => setImmediate(resolve));
            signedIn = true;
            return true;
          },
        },
      },
    );
    expect(asked).toBe(1);
    expect(ends(bench)).toEqual(rowsOf(12).map(() => 'accepted processing'));
    expect(bench.openBatches).toEqual([]);
  });

  it.each([
    ['declined', () => Promise.resolve(false)],
    ['failed', () => Promise.reject(new Error('closed'))],
  ])('stops when signing in is %s', async (_, signInAgain) => {
    const bench = await run(rowsOf(4), () => ({ kind: 'signed-out' }), { ports: { signInAgain } });
    expect(bench.report.stopped).toEqual({ code: 'signed-out' });
    expect(cells(bench)).toEqual(['2 not-sent', '3 not-sent']);
  });

  it('does not ask for ever', async () => {
    let asked = 0;
    const signInAgain = () => {
      asked += 1;
      return Promise.resolve(true);
    };
    const bench = await run(rowsOf(2), () => ({ kind: 'signed-out' }), { ports: { signInAgain } });
    expect(asked).toBe(3);
    expect(bench.report.stopped).toEqual({ code: 'signed-out' });
  });

  it('leaves the question when the person cancels', async () => {
    const cancel = new AbortController();
    const signInAgain = () => {
      cancel.abort();
      return new Promise<boolean>(() => undefined);
    };
    const bench = await run(rowsOf(4), () => ({ kind: 'signed-out' }), {
      ports: { signInAgain },
      options: { signal: cancel.signal },
    });
    expect(ends(bench)).toEqual(rowsOf(4).map(() => 'not-sent cancelled'));
    expect(bench.report.stopped).toEqual({ code: 'cancelled' });
  });
});

describe('nothing gets through', () => {
  it.each([true, false])('says whether the service is there: %s', async (there) => {
    const bench = await run(rowsOf(8), () => lost, { ports: { reachable: () => Promise.resolve(there) } });
    expect(bench.report.stopped).toMatchObject({ code: 'nothing-gets-through', reachable: there });
  });

  it('says what it knows where that cannot be told', async () => {
    const bench = await run(rowsOf(8), () => lost, {
      ports: { reachable: () => Promise.reject(new Error('x')) },
    });
    expect(bench.report.stopped).toEqual({
      code: 'nothing-gets-through',
      reason: 'network',
      detail: 'fetch failed',
    });
  });
});

describe('sizes', () => {
  const bounds = { minRows: 1, maxRows: 64, startRows: 2, targetMs: 5000, maxBytes: 1_000_000 };

  it('grow while answers are quick', async () => {
    const bench = await run(rowsOf(64), () => accepted, { options: { bounds } });
    expect(bench.requests.map(({ length }) => length)).toEqual([2, 4, 8, 16, 32, 2]);
  });

  it('shrink after a timeout, and stay below what was too large', async () => {
    const bench = await run(
      rowsOf(40),
      (accounts, nth) =>
        nth === 2
          ? { kind: 'no-answer', reason: 'timeout', detail: '' }
          : accounts.length > 10
            ? { kind: 'too-large' }
            : accepted,
      { options: { bounds } },
    );
    expect(bench.requests.map(({ length }) => length)).toEqual([2, 4, 8, 4, 8, 14, 7, 7]);
  });

  it('tear an account only where no request takes it, and the later part waits', async () => {
    const rows = [2, 3, 4].map((row) => preparedRow(row, 'A', { subAccountId: String(row) }));
    const bench = await run([...rows, preparedRow(5, 'B')], () => accepted);
    expect(bench.requests).toEqual([['A', 'A'], ['B']]);
    expect(ends(bench)[2]).toBe('not-sent waits-for-earlier-part');
    expect(bench.sheet.has(4)).toBe(false);
  });
});

it('the journal remembers what was taken or may have been, and nothing else', async () => {
  const answers: SubmitAnswer[] = [accepted, lost, { kind: 'too-large' }];
  const bench = await run(rowsOf(3), (_, nth) => answers[nth] ?? accepted, { maxRows: 1 });
  expect([...bench.taken.values()].map(({ outcome, batch }) => `${outcome} ${String(batch)}`)).toEqual([
    'accepted 1',
    'unconfirmed 2',
  ]);
});
