import { preparedRow } from './submission.test-helper';
import { waitForLanding, type RowUnderWay } from './wait-for-landing';

const underWay = (operation: RowUnderWay['operation'], subAccountId = '1'): RowUnderWay => ({
  accountId: 'A',
  subAccountId,
  operation,
});
const ready = (operation: RowUnderWay['operation'], subAccountId = '2', accountId = 'A') =>
  preparedRow(9, accountId, { subAccountId, operation });
const where = (row: ReturnType<typeof ready>, others: readonly RowUnderWay[], maxRows = 500) => {
  const { go, waitForWithdrawal, waitForEarlierPart } = waitForLanding([row], others, maxRows);
  expect(go.length + waitForWithdrawal.length + waitForEarlierPart.length).toBe(1);
  return go.length === 1 ? 'goes' : waitForWithdrawal.length === 1 ? 'withdrawal' : 'earlier part';
};

describe('waitForLanding', () => {
  it.each([
    ['update', 'create', 'earlier part'],
    ['create', 'create', 'earlier part'],
    ['withdraw', 'update', 'earlier part'],
    ['update', 'update', 'goes'],
    ['create', 'update', 'goes'],
    ['update', 'withdraw', 'goes'],
  ] as const)('%s beside a %s under way: %s', (operation, other, expected) => {
    expect(where(ready(operation), [underWay(other)])).toBe(expected);
  });

  it('waits for the withdrawal of its whole account', () => {
    expect(where(ready('create'), [underWay('update'), underWay('withdraw', '')])).toBe('withdrawal');
  });

  it('waits for what was sent for itself before, and for no other account', () => {
    expect(where(ready('update', '1'), [underWay('create', '1')])).toBe('earlier part');
    expect(where(ready('update', '1'), [underWay('update', '1')])).toBe('earlier part');
    expect(where(ready('update', '2', 'B'), [underWay('create')])).toBe('goes');
  });

  it('lets the later part of an account wait that is more than one request takes', () => {
    expect(where(ready('update'), [underWay('update')], 1)).toBe('earlier part');
    expect(where(ready('update'), [], 1)).toBe('goes');
  });
});
