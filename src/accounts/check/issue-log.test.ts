import fc from 'fast-check';
import { columnIndex } from '../column-index';
import type { RowFinding } from './issue-log';
import { IssueLog, layers } from './issue-log';

type Kind = 'error' | 'held' | 'warning';

const findings: Readonly<Record<Kind, RowFinding>> = {
  error: { code: 'zero-balance', params: { accountId: '' }, severity: 'error', cause: 'e' },
  held: { code: 'zero-balance', params: { accountId: '' }, severity: 'warning', held: true, cause: 'h' },
  warning: { code: 'zero-balance', params: { accountId: '' }, severity: 'warning', cause: 'w' },
};

function add(log: IssueLog, layer: 'own' | 'between', row: number, kind: Kind, column: number): void {
  log.add(layers[layer], row, { column: columnIndex(column), field: 'principal' }, findings[kind]);
}

/** The issues of a row as they are told: cause and column. */
function told(log: IssueLog, row: number): string[] {
  const places: number[] = [];
  log.collect(row, places);
  return places.map(
    (at) => `${log.findingAt(at)?.cause ?? '?'}${String(log.placeAt(at)?.column ?? Number.NaN)}`,
  );
}

test('errors are told before what waits before warnings, each from left to right', () => {
  const log = new IssueLog();
  add(log, 'own', 3, 'warning', 1);
  add(log, 'own', 3, 'error', 5);
  add(log, 'between', 3, 'held', 0);
  add(log, 'between', 3, 'error', 2);
  expect(told(log, 3)).toEqual(['e2', 'e5', 'h0', 'w1']);
  expect(told(log, 2)).toEqual([]);
});

test('issues of one cell keep the order in which they were found, the cell’s own first', () => {
  const log = new IssueLog();
  const [first, second] = ['first', 'second'].map((cause): RowFinding => ({ ...findings.warning, cause }));
  const place = { column: columnIndex(4), field: 'principal' } as const;
  if (first === undefined || second === undefined) throw new RangeError();
  log.add(layers.between, 0, place, second);
  log.add(layers.own, 0, place, first);
  log.add(layers.own, 0, place, { ...first, cause: 'after' });
  expect(told(log, 0)).toEqual(['first4', 'after4', 'second4']);
});

test('issues come, go and come again in any number, and each row keeps its own', () => {
  const change = fc.record({
    row: fc.constantFrom(0, 1, 2, 1023, 1024, 5000),
    layer: fc.constantFrom('own' as const, 'between' as const),
    /** Columns of the issues that are put in the place of those that are there. */
    columns: fc.array(fc.nat(20), { maxLength: 400 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const log = new IssueLog();
      const expected = new Map<string, number[]>();
      for (const { row, layer, columns } of changes) {
        log.release(log.take(layers[layer], row));
        for (const column of columns) add(log, layer, row, 'warning', column);
        expected.set(`${layer} ${String(row)}`, columns);
        for (const at of new Set(changes.map((one) => one.row)))
          expect(told(log, at)).toEqual(
            [...(expected.get(`own ${String(at)}`) ?? []), ...(expected.get(`between ${String(at)}`) ?? [])]
              .sort((a, b) => a - b)
              .map((column) => `w${String(column)}`),
          );
      }
    }),
    { numRuns: 30 },
  );
});

test('the memory of issues that were given back is used again', () => {
  const log = new IssueLog();
  for (let round = 0; round < 5; round += 1) {
    for (const column of [0, 1, 2]) add(log, 'own', round, 'warning', column);
    const ring = log.take(layers.own, round);
    expect(ring).toBeLessThan(3);
    log.release(ring);
  }
});
