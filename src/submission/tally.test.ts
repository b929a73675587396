import { preparedRow } from './submission.test-helper';
import { assertAmounts, runningTally } from './tally';

describe('runningTally', () => {
  it('adds exactly, by operation and end', () => {
    const tally = runningTally();
    tally.add(
      'accepted',
      preparedRow(2, 'A', { amounts: { principal: '0.1', interest: '0.2', paidAmount: '0.30' } }),
    );
    tally.add('accepted', preparedRow(3, 'B', { amounts: { principal: '0.2', fees: '5' } }));
    tally.add('notSent', preparedRow(4, 'C', { amounts: { paidAmount: '99999999999999.999' } }));
    tally.add('rejected', preparedRow(5, 'D', { operation: 'withdraw' }));
    const { create, update, withdraw } = tally.total();
    expect(update.accepted).toEqual({
      rows: 2,
      principal: '0.3',
      interest: '0.2',
      fees: '5',
      paid: '0.3',
      balance: '5.2',
    });
    expect(update.prepared).toMatchObject({ rows: 3, paid: '100000000000000.299' });
    expect(update.sent).toEqual(update.accepted);
    expect(withdraw).toMatchObject({
      prepared: { rows: 1 },
      sent: { rows: 1 },
      rejected: { rows: 1 },
      accepted: { rows: 0 },
    });
    expect(create.prepared).toEqual({
      rows: 0,
      principal: '0',
      interest: '0',
      fees: '0',
      paid: '0',
      balance: '0',
    });
  });
});

describe('assertAmounts', () => {
  it('names the place, not the content', () => {
    expect(() => {
      assertAmounts([preparedRow(2, 'A', { amounts: { principal: '12.50' } })]);
    }).not.toThrow();
    expect(() => {
      assertAmounts([preparedRow(7, 'A', { amounts: { paidAmount: '1,000' } })]);
    }).toThrow('row 7: paidAmount is no decimal number');
  });
});
