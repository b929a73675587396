import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor, told } from '../sheet.test-helper';

const context = contextFor(['Operation', 'Account ID', 'Due date', 'Principal']);
const row = (operation: string, account: string, due: string) => [operation, account, due, 100];

test('rows that say that nothing has changed are counted and otherwise no rows, whatever their cells say', () => {
  const result = checkOf(
    context,
    blockOf([
      row('no  change', 'A', '?'),
      row('Create', 'A', '15/03/2026'),
      row('بلا تغيير', 'A', ''),
      row('No change?', 'B', '15/03/2026'),
    ]),
  );
  expect(result.counts).toEqual({ ready: 1, errors: 1, held: 0, blank: 0, leftOut: 2 });
  expect([rowNumber(2), rowNumber(3)].map(result.stateOf)).toEqual(['blank', 'ready']);
  expect(told(result)).toEqual({ 5: ['error operation-unknown'] });
  expect(result.totals.create.rows).toBe(1);
});
