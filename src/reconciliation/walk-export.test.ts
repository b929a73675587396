import * as fc from 'fast-check';
import type { ExportAnswer, ExportQuery } from '../ports/command-port';
import type { WalkedRow } from './export-of.test-helper';
import { daily, exportOf, stillClock } from './export-of.test-helper';
import type { WalkOptions } from './walk-export';
import { walkExport } from './walk-export';

const failure: ExportAnswer<WalkedRow> = { kind: 'no-answer', reason: 'network' };

/** Walks, and says how it ended and which rows came. */
async function walked(
  fetchPage: (query: ExportQuery) => Promise<ExportAnswer<WalkedRow>>,
  options: Partial<WalkOptions<WalkedRow>> = {},
) {
  const rows: WalkedRow[] = [];
  const answer = await walkExport(fetchPage, {
    clock: stillClock,
    onPage: (page) => rows.push(...page),
    ...options,
  });
  return { answer, rows };
}

describe('walkExport', () => {
  it('asks again for a page that no answer came to, and does not go on asking for ever', async () => {
    const { asked, fetchPage } = exportOf(daily(1500));
    const waits: number[] = [];
    const clock = { ...stillClock, wait: (ms: number) => Promise.resolve(void waits.push(ms)) };
    const failAt = new Set([1, 2, 4]);
    let nth = 0;
    const { answer, rows } = await walked(
      (query) => (failAt.has(nth++) ? Promise.resolve(failure) : fetchPage(query)),
      { clock },
    );
    expect(answer.kind).toBe('end');
    expect(rows).toHaveLength(1500);
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, '1000']);
    expect(waits).toEqual([1000, 5000]);

    nth = 0;
    const never = () => Promise.resolve(((nth += 1), failure));
    await expect(walked(never)).resolves.toMatchObject({ answer: { kind: 'stopped', why: failure } });
    expect(nth).toBe(3);
  });

  it('waits for a busy service as long as it asks, and goes on with the same page', async () => {
    const { asked, fetchPage } = exportOf(daily(1500));
    const waits: number[] = [];
    const clock = { ...stillClock, wait: (ms: number) => Promise.resolve(void waits.push(ms)) };
    const busy = (retryAfterMs?: number): ExportAnswer<WalkedRow> => ({
      kind: 'busy',
      message: 'Too Many Requests',
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
    const answers = [undefined, busy(7000), busy(), undefined];
    let nth = 0;
    const { answer, rows } = await walked(
      (query) => {
        const said = answers[nth++];
        return said === undefined ? fetchPage(query) : Promise.resolve(said);
      },
      { clock },
    );
    expect([answer.kind, rows.length, waits]).toEqual(['end', 1500, [7000, 5000]]);
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, '1000']);

    waits.length = 0;
    const always = await walked(() => Promise.resolve(busy()), { clock });
    expect(always.answer).toMatchObject({ kind: 'stopped', why: { kind: 'busy' } });
    expect(waits).toEqual([1000, 5000, 15_000, 60_000]);
    const tooLong = await walked(() => Promise.resolve(busy(3_600_000)), { clock });
    expect(tooLong.answer).toMatchObject({ kind: 'stopped', why: { retryAfterMs: 3_600_000 } });
    expect(waits).toHaveLength(4);
  });

  it.each<ExportAnswer<WalkedRow>>([
    { kind: 'failed', message: 'No', requestId: 'r' },
    { kind: 'signed-out' },
    { kind: 'no-answer', reason: 'unreadable' },
  ])('goes on from the page where it stopped: $kind', async (stop) => {
    const { asked, fetchPage } = exportOf(daily(2500));
    const first = await walked((query) =>
      query.cursor === '1000' ? Promise.resolve(stop) : fetchPage(query),
    );
    if (first.answer.kind !== 'stopped') throw new Error(first.answer.kind);
    expect(first.answer.why).toEqual(stop);
    const then = await walked(fetchPage, { from: first.answer.at });
    expect([...first.rows, ...then.rows]).toEqual(daily(2500));
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, '1000', '2000']);
  });

  it('is cancelled between pages', async () => {
    const { asked, fetchPage } = exportOf(daily(2500));
    const cancel = new AbortController();
    const { answer } = await walked(fetchPage, {
      signal: cancel.signal,
      onPage: () => {
        cancel.abort();
      },
    });
    expect(answer).toMatchObject({ kind: 'stopped', why: { kind: 'cancelled' }, at: { cursor: '1000' } });
    expect(asked).toHaveLength(1);
  });

  it('does not walk in a circle', async () => {
    const circle = () =>
      Promise.resolve<ExportAnswer<WalkedRow>>({ kind: 'page', rows: [], nextCursor: 'same' });
    await expect(walked(circle)).resolves.toMatchObject({
      answer: { kind: 'stopped', why: { kind: 'endless' }, at: { cursor: null } },
    });
  });

  it('halves the time first, and goes on with the later half', async () => {
    const { asked, fetchPage } = exportOf(daily(400), (_, rows) => rows > 300);
    const { answer, rows } = await walked(fetchPage, { span: { since: '2025-11-22T00:00:00.000Z' } });
    expect(answer.kind).toBe('end');
    expect(rows).toHaveLength(365);
    expect(asked).toHaveLength(3);
    expect(asked[1]).toMatchObject({ since: '2025-11-22T00:00:00.000Z', limit: 1000 });
    expect(asked[2]).toEqual({ since: asked[1]?.until, cursor: null, limit: 1000 });
  });

  it('makes pages smaller where less time is of no use, down to a floor', async () => {
    const { asked, fetchPage } = exportOf(daily(400), ({ limit = 0 }) => limit > 125);
    const { answer, rows } = await walked(fetchPage);
    expect(answer.kind).toBe('end');
    expect(new Set(rows.map(({ publicId }) => publicId)).size).toBe(400);
    expect(asked.slice(0, 8).map(({ limit }) => limit)).toEqual([
      1000, 1000, 1000, 1000, 1000, 500, 250, 125,
    ]);

    const never = exportOf(daily(1), () => true);
    await expect(walked(never.fetchPage)).resolves.toMatchObject({
      answer: { kind: 'stopped', why: { kind: 'too-slow' } },
    });
    expect(never.asked).toHaveLength(8);
  });

  it('does not cut the time in the middle of rows that bear no name: those of one moment would count twice', async () => {
    const nameless = daily(1500).map(({ updatedAt }) => ({ publicId: undefined, updatedAt }));
    const { asked, fetchPage } = exportOf(
      nameless,
      ({ cursor, limit = 0 }) => cursor !== null && limit > 250,
    );
    const { answer, rows } = await walked(fetchPage);
    expect(answer.kind).toBe('end');
    expect(rows).toEqual(nameless);
    expect(asked.filter(({ until }) => until !== undefined)).toEqual([]);
  });

  it('loses no row, whatever comes too late', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        fc.boolean(),
        async (hours, slow, ordered) => {
          const all = hours.map((hour, index) => ({
            publicId: String(index),
            updatedAt: new Date(Date.UTC(2026, 4) + hour * 3_600_000).toISOString(),
          }));
          if (ordered) all.sort((one, other) => one.updatedAt.localeCompare(other.updatedAt));
          const late = [...slow];
          const { fetchPage } = exportOf(all, () => late.pop() === true);
          // Pages of some rows, so that cuts fall between them.
          const { answer, rows } = await walked((query) => fetchPage({ ...query, limit: 7 }));
          if (answer.kind === 'stopped') expect(answer.why.kind).toBe('too-slow');
          else expect(new Set(rows.map(({ publicId }) => publicId)).size).toBe(all.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
