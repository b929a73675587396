import { outcomesOfAnswer } from './outcomes-of-answer';
import { preparedRow } from './submission.test-helper';

const rows = [
  preparedRow(2, 'A', { subAccountId: '1' }),
  preparedRow(3, 'A', { subAccountId: '2' }),
  preparedRow(4, 'B'),
];

describe('outcomesOfAnswer', () => {
  it('accepts all of an accepted request', () => {
    expect(outcomesOfAnswer(rows, { kind: 'accepted', requestId: 'r' })).toEqual(
      rows.map(() => ({ outcome: 'accepted', detail: { code: 'processing', requestId: 'r' } })),
    );
  });

  it('rejects the named sub-account, and leaves the others open', () => {
    const named = [
      { accountId: 'A', subAccountId: '2', messages: ['x'] },
      { accountId: 'A', subAccountId: '2', messages: ['x', 'y'] },
    ];
    const others = {
      outcome: 'unconfirmed',
      detail: { code: 'refused-with-others', rejected: 1, message: 'm' },
    };
    expect(outcomesOfAnswer(rows, { kind: 'refused', message: 'm', named })).toEqual([
      others,
      { outcome: 'rejected', detail: { code: 'refused', messages: ['x', 'y'] } },
      others,
    ]);
  });

  it('rejects each row of an account that is named without a sub-account', () => {
    const named = [{ accountId: 'A', messages: ['x'] }];
    expect(
      outcomesOfAnswer(rows, { kind: 'refused', message: '', named }).map(({ outcome }) => outcome),
    ).toEqual(['rejected', 'rejected', 'unconfirmed']);
  });

  it('rejects nobody on words about strangers, and shows them', () => {
    const named = [{ accountId: 'Z', messages: ['x', 'y'] }];
    expect(outcomesOfAnswer(rows, { kind: 'refused', message: 'No', named })).toEqual(
      rows.map(() => ({
        outcome: 'unconfirmed',
        detail: { code: 'refused-unnamed', message: 'No; Z: x; y' },
      })),
    );
  });

  it('confirms nothing without an answer', () => {
    const detail = { code: 'no-answer', reason: 'timeout', detail: 'd' };
    expect(outcomesOfAnswer(rows, { kind: 'no-answer', reason: 'timeout', detail: 'd' })).toEqual(
      rows.map(() => ({ outcome: 'unconfirmed', detail })),
    );
  });
});
