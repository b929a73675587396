import { changedSince } from './changed-since';
import { exportedRow } from './reconciliation.test-helper';

const row = (updatedAt: string | undefined) => exportedRow('A', { publicId: 'p', updatedAt });
const rows = [row('2026-11-20T08:00:00Z'), row('2026-11-22T08:00:00.250Z'), row('2026-11-21T08:00:00Z')];

describe('changedSince', () => {
  it('asks from a quarter of an hour before the latest change that was seen', () => {
    expect(changedSince(rows, '2026-11-23T00:00:00Z')).toBe('2026-11-22T07:45:00.250Z');
  });

  it('lets this machine’s clock make it earlier, never later', () => {
    expect(changedSince(rows, '2026-11-22T10:00:00+04:00')).toBe('2026-11-22T05:45:00.000Z');
    expect(changedSince(rows, '2036-11-22T10:00:00+04:00')).toBe('2026-11-22T07:45:00.250Z');
  });

  it.each([
    ['nothing was read', []],
    ['a row bears no name', [...rows, exportedRow('A', { updatedAt: '2026-11-22T08:00:00Z' })]],
    ['a row bears no time', [...rows, row(undefined)]],
    ['a time cannot be read', [...rows, row('yesterday')]],
  ])('does not say since when where %s', (_, of) => {
    expect(changedSince(of, '2026-11-23T00:00:00Z')).toBeUndefined();
  });
});
