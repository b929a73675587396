import type { JournalEntry } from '../ports/journal-port';
import { openBatchesByKey, outcomeOfRecovery } from './outcome-of-recovery';
import { formatReceipt } from './receipt-cell';

const row = { keyHash: 'aaaaaaaaaaaaaaaa', contentHash: 'cccccccccccccccc' };
const entry: JournalEntry = {
  workbookId: 'w',
  sheetId: 's',
  environment: 'staging',
  lender: 'noor',
  submission: '2026-11-042',
  batch: 2,
  openedAt: '2026-11-22T10:00:00+04:00',
  keyHashes: [row.keyHash, 'eeeeeeeeeeeeeeee'],
  contentHashes: [row.contentHash, 'ffffffffffffffff'],
};
const ofBatch = formatReceipt({ environment: 'staging', submission: '2026-11-042', batch: 2, ...row });
const older = formatReceipt({ environment: 'staging', submission: '2026-10-001', batch: 1, ...row });
const foreign = formatReceipt({
  environment: 'staging',
  submission: '2026-11-042',
  batch: 2,
  ...row,
  keyHash: 'bbbbbbbbbbbbbbbb',
});
const sentAt = '2026-11-22 10:00:01 +04:00';
const open = openBatchesByKey([entry]);
const none = openBatchesByKey([]);
const interrupted = { outcome: 'unconfirmed', detail: { code: 'interrupted' } };

describe('outcomeOfRecovery', () => {
  it('makes Sending Unconfirmed, with or without a journal', () => {
    expect(outcomeOfRecovery(row, { outcome: 'sending', receipt: ofBatch, sentAt }, none)).toEqual({
      ...interrupted,
      receipt: undefined,
    });
    expect(outcomeOfRecovery(row, { outcome: 'sending', receipt: ofBatch, sentAt }, open)).toEqual({
      ...interrupted,
      receipt: undefined,
    });
    expect(outcomeOfRecovery(row, { outcome: 'sending', receipt: '', sentAt: '' }, none)).toMatchObject(
      interrupted,
    );
  });

  it('finds a row of an open batch though the sheet lost it, and makes its receipt anew', () => {
    for (const present of [
      { outcome: undefined, receipt: '', sentAt: '' },
      { outcome: 'accepted', receipt: older, sentAt },
      { outcome: 'accepted', receipt: foreign, sentAt },
    ] as const)
      expect(outcomeOfRecovery(row, present, open)).toEqual({ ...interrupted, receipt: ofBatch });
  });

  it('makes the receipt with the content that was sent, not with today’s', () => {
    const edited = { ...row, contentHash: 'dddddddddddddddd' };
    const present = { outcome: undefined, receipt: '', sentAt: '' };
    expect(outcomeOfRecovery(edited, present, open)?.receipt).toBe(ofBatch);
    const old = openBatchesByKey([{ ...entry, contentHashes: ['', ''] }]);
    expect(outcomeOfRecovery(row, present, old)?.receipt).toBe(ofBatch);
  });

  it('leaves a row that was recorded in time, a foreign Sending and a row of no batch', () => {
    expect(outcomeOfRecovery(row, { outcome: 'accepted', receipt: ofBatch, sentAt }, open)).toBeUndefined();
    expect(outcomeOfRecovery(row, { outcome: 'sending', receipt: foreign, sentAt }, none)).toBeUndefined();
    expect(outcomeOfRecovery(row, { outcome: undefined, receipt: '', sentAt: '' }, none)).toBeUndefined();
  });

  it('does not take for its own what a copy of the workbook sent under the same number before', () => {
    for (const outcome of ['rejected', 'accepted'] as const) {
      const present = { outcome, receipt: ofBatch, sentAt: '2026-11-22 09:59:59 +04:00' };
      expect(outcomeOfRecovery(row, present, open)).toEqual({ ...interrupted, receipt: ofBatch });
    }
  });

  it('treats a deleted outcome beside the batch’s receipt as interrupted', () => {
    expect(outcomeOfRecovery(row, { outcome: undefined, receipt: ofBatch, sentAt }, open)).toEqual({
      ...interrupted,
      receipt: undefined,
    });
  });

  it('takes the later of two open batches with the same row', () => {
    const later = { ...entry, submission: '2026-11-043', openedAt: '2026-11-22T08:00:00+01:00' };
    expect(openBatchesByKey([later, entry]).get(row.keyHash)).toBe(later);
    expect(openBatchesByKey([entry, later]).get(row.keyHash)).toBe(later);
  });
});
