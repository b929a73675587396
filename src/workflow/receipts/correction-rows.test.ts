import type { AccountPayload } from '../../accounts/payload/account-payload';
import { contentHash, keyHash } from '../../accounts/payload/hash';
import type { FormerFigures } from '../../reconciliation/former-figures';
import { correctionOf } from './correction-rows';
import type { SentCopy } from './frozen-copy';

const former: FormerFigures = { total: '1200', paid: '100', balance: '1100', dueDate: '15/03/2026' };

function sent(
  payload: Partial<AccountPayload> & Pick<AccountPayload, 'status'>,
  rest: Partial<SentCopy> = {},
): SentCopy {
  const whole = { accountId: 'AC-1', ...payload };
  const key = { accountId: whole.accountId, subAccountId: whole.subAccountId ?? '' };
  const row = { key, payload: whole, keyHash: keyHash(key), contentHash: contentHash(whole) };
  return { number: 1, row, former, outcome: 'accepted', ...rest };
}

test('an update gets back what was paid and due before; what Command does not show is named', () => {
  const update = sent({
    status: 2,
    paidAmount: '300',
    paidDate: '20/03/2026',
    dateDue: '15/04/2026',
    principal: '1000',
  });
  expect(correctionOf([update])).toEqual({
    rows: [{ key: update.row.key, operation: 'update', paid: '100', dueDate: '15/03/2026' }],
    notRestored: [
      { key: update.row.key, operation: 'update', fields: ['paidDate', 'principal'], why: 'not-exported' },
    ],
  });
});

test('what was sent as it stood needs nothing', () => {
  expect(correctionOf([sent({ status: 2, paidAmount: '100.00', dateDue: '15/03/2026' })])).toEqual({
    rows: [],
    notRestored: [],
  });
});

test('a new row is withdrawn when it was surely not there, and never when it was or nobody knows', () => {
  const create = (was: SentCopy['former']) => sent({ status: 1, subAccountId: 'S-1' }, { former: was });
  expect(correctionOf([create('absent')]).rows).toMatchObject([
    { operation: 'withdraw', key: { accountId: 'AC-1', subAccountId: 'S-1' } },
  ]);
  for (const [was, why] of [
    [former, 'was-there'],
    [undefined, 'former-unknown'],
  ] as const)
    expect(correctionOf([create(was)])).toMatchObject({ rows: [], notRestored: [{ why }] });
});

test('a withdrawal, an update of something unknown, and an open answer cannot be put back', () => {
  for (const [copy, why] of [
    [sent({ status: 3 }), 'withdrawn'],
    [sent({ status: 2, paidAmount: '300' }, { former: undefined }), 'former-unknown'],
    [sent({ status: 2, paidAmount: '300' }, { former: 'absent' }), 'former-unknown'],
    [sent({ status: 2, paidAmount: '300' }, { outcome: 'unconfirmed' }), 'not-settled'],
    [sent({ status: 2, paidAmount: '300' }, { outcome: undefined }), 'not-settled'],
  ] as const)
    expect(correctionOf([copy])).toMatchObject({ rows: [], notRestored: [{ why }] });
});

test('what was not taken is not corrected', () => {
  const update = { status: 2, paidAmount: '300' } as const;
  expect(
    correctionOf([sent(update, { outcome: 'rejected' }), sent(update, { outcome: 'not-sent' })]),
  ).toEqual({ rows: [], notRestored: [] });
});
