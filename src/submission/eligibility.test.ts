import type { Outcome } from '../ports/outcome';
import type { TakenRow } from '../ports/journal-port';
import { eligibility, type SentEarlier } from './eligibility';
import { formatReceipt, type Receipt } from './receipt-cell';

const row = { keyHash: 'aaaaaaaaaaaaaaaa', contentHash: 'cccccccccccccccc' };
const receipt = (change: Partial<Receipt> = {}) =>
  formatReceipt({ environment: 'staging', submission: '2026-11-042', batch: 1, ...row, ...change });
const nobody = new Set<string>();
const untaken: ReadonlyMap<string, TakenRow> = new Map();
const insisted = new Set([row.keyHash]);
const goes = { send: true, foreign: false };
const goesAs = (earlier: SentEarlier | undefined) => ({ ...goes, earlier });

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
    expect(eligibility(row, { outcome: undefined, receipt: '' }, 'staging', nobody, untaken)).toEqual(goes);
  });

  it.each(free)('%s goes again', (outcome) => {
    const present = { outcome, receipt: receipt() };
    const as = goesAs(outcome === 'rejected' ? 'rejected' : undefined);
    expect(eligibility(row, present, 'staging', nobody, untaken)).toEqual(as);
    // Whoever corrects a rejected row sends a rejected row.
    const corrected = { ...row, contentHash: 'dddddddddddddddd' };
    expect(eligibility(corrected, present, 'staging', nobody, untaken)).toEqual(as);
  });

  it.each(stays)('%s with the same content stays behind unless a person insists', (outcome, why) => {
    const present = { outcome, receipt: receipt() };
    expect(eligibility(row, present, 'staging', nobody, untaken)).toEqual({
      send: false,
      why,
      foreign: false,
      from: 'sheet',
    });
    expect(eligibility(row, present, 'staging', insisted, untaken)).toEqual(goes);
    expect(
      eligibility({ ...row, contentHash: 'dddddddddddddddd' }, present, 'staging', nobody, untaken),
    ).toEqual(goesAs('changed'));
  });

  it.each(locked)('%s stays behind whatever the content, and whoever insists', (outcome) => {
    const present = { outcome, receipt: receipt() };
    for (const content of ['cccccccccccccccc', 'dddddddddddddddd'])
      expect(eligibility({ ...row, contentHash: content }, present, 'staging', insisted, untaken)).toEqual({
        send: false,
        why: outcome,
        foreign: false,
        from: 'sheet',
      });
  });

  it.each([...locked, ...free, 'accepted', 'landed'] as const)(
    'does not believe %s of another row',
    (outcome) => {
      const present = { outcome, receipt: receipt({ keyHash: 'bbbbbbbbbbbbbbbb' }) };
      expect(eligibility(row, present, 'staging', nobody, untaken)).toEqual({ send: true, foreign: true });
    },
  );

  it.each([...locked, 'accepted', 'landed'] as const)(
    '%s of another environment counts as not sent',
    (outcome) => {
      expect(eligibility(row, { outcome, receipt: receipt() }, 'production', nobody, untaken)).toEqual(goes);
    },
  );

  it('reads cautiously where outcome and receipt do not fit', () => {
    expect(
      eligibility(row, { outcome: undefined, receipt: receipt() }, 'staging', insisted, untaken),
    ).toMatchObject({
      why: 'unconfirmed',
    });
    expect(
      eligibility(row, { outcome: 'unconfirmed', receipt: '' }, 'staging', insisted, untaken),
    ).toMatchObject({
      why: 'unconfirmed',
    });
    expect(
      eligibility(row, { outcome: 'accepted', receipt: 'lost' }, 'staging', nobody, untaken),
    ).toMatchObject({
      why: 'already-accepted',
    });
    expect(eligibility(row, { outcome: 'accepted', receipt: '' }, 'staging', insisted, untaken)).toEqual(
      goes,
    );
  });
});

describe('eligibility where this machine knows more than the sheet', () => {
  const known = (change: Partial<TakenRow> = {}) =>
    new Map([
      [
        row.keyHash,
        {
          ...row,
          outcome: 'accepted',
          submission: '2026-11-042',
          batch: 1,
          sentAt: '2026-11-22T10:00:00+04:00',
          ...change,
        } satisfies TakenRow,
      ],
    ]);
  const blank = { outcome: undefined, receipt: '' };
  const stale = {
    outcome: 'accepted',
    receipt: receipt({ submission: '2026-10-001', contentHash: 'dddddddddddddddd' }),
  } as const;
  const foreign = { outcome: 'accepted', receipt: receipt({ keyHash: 'bbbbbbbbbbbbbbbb' }) } as const;
  const staging = (
    present: Parameters<typeof eligibility>[1],
    taken: ReadonlyMap<string, TakenRow>,
    override = nobody,
  ) => eligibility(row, present, 'staging', override, taken);

  it.each([blank, stale, { ...stale, outcome: 'rejected' } as const])(
    'keeps back what was accepted as it is',
    (present) => {
      const back = { send: false, why: 'already-accepted', foreign: false, from: 'this-machine' };
      expect(staging(present, known())).toEqual(back);
      expect(staging(present, known(), insisted)).toMatchObject(goes);
      const other = known({ contentHash: 'dddddddddddddddd', submission: '2026-10-009' });
      expect(staging(present, other)).toEqual(
        goesAs(present.outcome === 'rejected' ? 'rejected' : 'changed'),
      );
    },
  );

  it('keeps back what went before the last sending: an older copy of the workbook came back', () => {
    const since = known({ contentHash: 'eeeeeeeeeeeeeeee', earlierContents: [row.contentHash] });
    expect(staging(blank, since)).toMatchObject({ send: false, why: 'already-accepted' });
    expect(staging(blank, since, insisted)).toEqual(goesAs('changed'));
  });

  it('says beside it that the receipt is another row’s', () => {
    expect(staging(foreign, known())).toMatchObject({ send: false, foreign: true, from: 'this-machine' });
  });

  it.each([blank, stale, foreign])('keeps back whatever may have been taken, whoever insists', (present) => {
    for (const contentHash of ['cccccccccccccccc', 'eeeeeeeeeeeeeeee'])
      expect(staging(present, known({ outcome: 'unconfirmed', contentHash }), insisted)).toMatchObject({
        send: false,
        why: 'unconfirmed',
        from: 'this-machine',
      });
  });

  it.each(free)('believes a sheet that tells of the same batch: %s', (outcome) => {
    expect(staging({ outcome, receipt: receipt() }, known({ outcome: 'unconfirmed' }))).toMatchObject(goes);
    expect(
      staging({ outcome, receipt: receipt({ batch: 2 }) }, known({ outcome: 'unconfirmed' })),
    ).toMatchObject({
      why: 'unconfirmed',
    });
  });
});
