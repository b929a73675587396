import type { Outcome } from '../ports/outcome';
import { eligibility } from './eligibility';
import { formatReceipt, type Receipt } from './receipt-cell';

const row = { keyHash: 'aaaaaaaaaaaaaaaa', contentHash: 'cccccccccccccccc' };
const receipt = (change: Partial<Receipt> = {}) =>
  formatReceipt({ environment: 'staging', submission: '2026-11-042', batch: 1, ...row, ...change });
const nobody = new Set<string>();
const insisted = new Set([row.keyHash]);
const goes = { send: true, foreign: false };

const stays: readonly (readonly [Outcome, string])[] = [
  ['accepted', 'already-accepted'],
  ['landed', 'landed'],
  ['different', 'different'],
  ['cannot-tell', 'cannot-tell'],
];
const locked = ['sending', 'unconfirmed'] as const;
const free = ['not-sent', 'rejected', 'missing'] as const;

describe('eligibility', () => {
  it('lets a row go that was never sent', () => {
    expect(eligibility(row, { outcome: undefined, receipt: '' }, 'staging', nobody)).toEqual(goes);
  });

  it.each(free)('%s goes again', (outcome) => {
    expect(eligibility(row, { outcome, receipt: receipt() }, 'staging', nobody)).toEqual(goes);
  });

  it.each(stays)('%s with the same content stays behind unless a person insists', (outcome, why) => {
    const present = { outcome, receipt: receipt() };
    expect(eligibility(row, present, 'staging', nobody)).toEqual({ send: false, why, foreign: false });
    expect(eligibility(row, present, 'staging', insisted)).toEqual(goes);
    expect(eligibility({ ...row, contentHash: 'dddddddddddddddd' }, present, 'staging', nobody)).toEqual(
      goes,
    );
  });

  it.each(locked)('%s stays behind whatever the content, and whoever insists', (outcome) => {
    const present = { outcome, receipt: receipt() };
    for (const content of ['cccccccccccccccc', 'dddddddddddddddd'])
      expect(eligibility({ ...row, contentHash: content }, present, 'staging', insisted)).toEqual({
        send: false,
        why: outcome,
        foreign: false,
      });
  });

  it.each([...locked, ...free, 'accepted', 'landed'] as const)(
    'does not believe %s of another row',
    (outcome) => {
      const present = { outcome, receipt: receipt({ keyHash: 'bbbbbbbbbbbbbbbb' }) };
      expect(eligibility(row, present, 'staging', nobody)).toEqual({ send: true, foreign: true });
    },
  );

  it.each([...locked, 'accepted', 'landed'] as const)(
    '%s of another environment counts as not sent',
    (outcome) => {
      expect(eligibility(row, { outcome, receipt: receipt() }, 'production', nobody)).toEqual(goes);
    },
  );

  it('reads cautiously where outcome and receipt do not fit', () => {
    expect(eligibility(row, { outcome: undefined, receipt: receipt() }, 'staging', insisted)).toMatchObject({
      why: 'unconfirmed',
    });
    expect(eligibility(row, { outcome: 'unconfirmed', receipt: '' }, 'staging', insisted)).toMatchObject({
      why: 'unconfirmed',
    });
    expect(eligibility(row, { outcome: 'accepted', receipt: 'lost' }, 'staging', nobody)).toMatchObject({
      why: 'already-accepted',
    });
    expect(eligibility(row, { outcome: 'accepted', receipt: '' }, 'staging', insisted)).toEqual(goes);
  });
});
