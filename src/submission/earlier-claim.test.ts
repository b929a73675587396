import { earlierClaim } from './earlier-claim';
import { formatReceipt } from './receipt-cell';

const row = { keyHash: 'aaaaaaaaaaaaaaaa', contentHash: 'cccccccccccccccc' };
const receiptOf = (keyHash: string) =>
  formatReceipt({ environment: 'staging', submission: '2026-11-042', batch: 2, ...row, keyHash });
const receipt = receiptOf(row.keyHash);
const sentAt = '2026-11-22 10:00:00 +04:00';
const told = { receipt, sentAt: '2026-11-22T10:00:00+04:00' };

describe('earlierClaim', () => {
  it.each(['accepted', 'unconfirmed', 'landed', 'different', 'cannot-tell'] as const)(
    '%s is put back as it stood',
    (outcome) => {
      expect(earlierClaim(row, { outcome, receipt, sentAt })).toEqual({ outcome, ...told });
    },
  );

  it('believes an outcome whose receipt or time was deleted', () => {
    expect(earlierClaim(row, { outcome: 'accepted', receipt: '', sentAt: '' })).toEqual({
      outcome: 'accepted',
      receipt: '',
      sentAt: '',
    });
  });

  it.each(['sending', undefined] as const)('%s beside a receipt may have been taken', (outcome) => {
    expect(earlierClaim(row, { outcome, receipt, sentAt })).toEqual({ outcome: 'unconfirmed', ...told });
  });

  it.each(['not-sent', 'rejected', 'missing'] as const)('%s claims nothing', (outcome) => {
    expect(earlierClaim(row, { outcome, receipt, sentAt })).toBeUndefined();
  });

  it('takes nothing from an empty row or from the receipt of another', () => {
    expect(earlierClaim(row, { outcome: undefined, receipt: '', sentAt: '' })).toBeUndefined();
    const foreign = receiptOf('bbbbbbbbbbbbbbbb');
    expect(earlierClaim(row, { outcome: 'accepted', receipt: foreign, sentAt })).toBeUndefined();
  });
});
