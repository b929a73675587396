import type { JournalEntry, TakenRow } from '../ports/journal-port';
import { rowsTaken } from './rows-taken';

const remembered = (keyHash: string): TakenRow => ({
  keyHash,
  contentHash: 'c',
  outcome: 'accepted',
  submission: '2026-11-041',
  batch: 1,
  sentAt: '2026-11-21T10:00:00+04:00',
});
const open: JournalEntry = {
  workbookId: 'w',
  sheetId: 's',
  environment: 'staging',
  lender: 'noor',
  submission: '2026-11-042',
  batch: 2,
  openedAt: '2026-11-22T10:00:00+04:00',
  keyHashes: ['b', 'd'],
  contentHashes: ['1', '2'],
};

describe('rowsTaken', () => {
  it('holds rows of open batches for Unconfirmed, whatever was remembered before', () => {
    const known = rowsTaken(new Map(['a', 'b'].map((key) => [key, remembered(key)])), [open]);
    expect(
      [...known.values()].map(({ keyHash, outcome, contentHash }) => `${keyHash} ${outcome} ${contentHash}`),
    ).toEqual(['a accepted c', 'b unconfirmed 1', 'd unconfirmed 2']);
    expect(known.get('d')).toMatchObject({ submission: '2026-11-042', batch: 2, sentAt: open.openedAt });
  });
});
