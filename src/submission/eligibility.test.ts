import type { Outcome } from '../ports/outcome';
import type { TakenRow } from '../ports/journal-port';
import { eligibility, type SentEarlier } from './eligibility';
import { formatReceipt, type Receipt } from './receipt-cell';

const row = { keyHash: 'aaaaaaaaaaaaaaaa', contentHash: 'cccccccccccccccc' };
const receipt = (change: Partial<Receipt> = {}) =>
  formatReceipt({ environment: 'staging', submission: '2026-11-042', batch: 1, ...row, ...change });
const sentAt = '2026-11-22 10:00:00 +04:00';
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
    expect(
      eligibility(row, { outcome: undefined, receipt: '', sentAt: '' }, 'staging', nobody, untaken),
    ).toEqual(goes);
  });

  it.each(free)('%s goes again', (outcome) => {
    const present = { outcome, receipt: receipt(), sentAt };
    const as = goesAs(outcome === 'rejected' ? 'rejected' : undefined);
    expect(eligibility(row, present, 'staging', nobody, untaken)).toEqual(as);
    // Whoever corrects a rejected row sends a rejected row.
    const corrected = { ...row, contentHash: 'dddddddddddddddd' };
    expect(eligibility(corrected, present, 'staging', nobody, untaken)).toEqual(as);
  });

  it.each(stays)('%s with the same content stays behind unless a person insists', (outcome, why) => {
    const present = { outcome, receipt: receipt(), sentAt };
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
    const present = { outcome, receipt: receipt(), sentAt };
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
      const present = { outcome, receipt: receipt({ keyHash: 'bbbbbbbbbbbbbbbb' }), sentAt };
      expect(eligibility(row, present, 'staging', nobody, untaken)).toEqual({ send: true, foreign: true });
    },
  );

  it.each([...locked, 'accepted', 'landed'] as const)(
    '%s of another environment counts as not sent',
    (outcome) => {
      expect(
        eligibility(row, { outcome, receipt: receipt(), sentAt }, 'production', nobody, untaken),
      ).toEqual(goes);
    },
  );

  it('reads cautiously where outcome and receipt do not fit', () => {
    expect(
      eligibility(row, { outcome: undefined, receipt: receipt(), sentAt }, 'staging', insisted, untaken),
    ).toMatchObject({
      why: 'unconfirmed',
    });
    expect(
      eligibility(row, { outcome: 'unconfirmed', receipt: '', sentAt }, 'staging', insisted, untaken),
    ).toMatchObject({
      why: 'unconfirmed',
    });
    expect(
      eligibility(row, { outcome: 'accepted', receipt: 'lost', sentAt }, 'staging', nobody, untaken),
    ).toMatchObject({
      why: 'already-accepted',
    });
    expect(
      eligibility(row, { outcome: 'accepted', receipt: '', sentAt }, 'staging', insisted, untaken),
    ).toEqual(goes);
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
  const blank = { outcome: undefined, receipt: '', sentAt: '' };
  const stale = {
    outcome: 'accepted',
    receipt: receipt({ submission: '2026-10-001', contentHash: 'dddddddddddddddd' }),
    sentAt,
  } as const;
  const foreign = { outcome: 'accepted', receipt: receipt({ keyHash: 'bbbbbbbbbbbbbbbb' }), sentAt } as const;
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
    expect(staging({ outcome, receipt: receipt(), sentAt }, known({ outcome: 'unconfirmed' }))).toMatchObject(
      goes,
    );
    expect(
      staging({ outcome, receipt: receipt({ batch: 2 }), sentAt }, known({ outcome: 'unconfirmed' })),
    ).toMatchObject({
      why: 'unconfirmed',
    });
  });

  it('does not believe what a copy of the workbook tells of a batch of the same number, sent before', () => {
    const since = known({ sentAt: '2026-11-22T10:00:01+04:00' });
    for (const outcome of ['rejected', 'missing'] as const)
      expect(staging({ outcome, receipt: receipt(), sentAt }, since)).toMatchObject({
        why: 'already-accepted',
        from: 'this-machine',
      });
  });

  describe('sent again from here, and then an older copy of the workbook came back', () => {
    const again = { submission: '2026-11-043', sentAt: '2026-11-22T15:00:00+04:00' };
    const from = (sheet: Outcome, change: Partial<TakenRow>, at: string = sentAt) =>
      staging({ outcome: sheet, receipt: receipt(), sentAt: at }, known({ ...again, ...change }), insisted);
    const older: readonly Outcome[] = ['accepted', 'landed', 'different', 'cannot-tell', 'unconfirmed'];

    it.each(older)('%s: nothing but Command releases it while that sending is unconfirmed', (outcome) => {
      for (const contentHash of ['cccccccccccccccc', 'eeeeeeeeeeeeeeee'])
        expect(from(outcome, { outcome: 'unconfirmed', contentHash })).toEqual({
          send: false,
          why: 'unconfirmed',
          foreign: false,
          from: 'this-machine',
        });
    });

    it.each(older)('%s: this machine says that it was accepted since', (outcome) => {
      const present = { outcome, receipt: receipt(), sentAt };
      expect(staging(present, known(again))).toMatchObject({
        why: 'already-accepted',
        from: 'this-machine',
      });
      expect(from(outcome, {})).toEqual(goes);
    });

    it('believes a sheet that was sent still later, from another machine', () => {
      const later = '2026-11-22 15:00:01 +04:00';
      const present = { outcome: 'landed', receipt: receipt({ submission: '2026-11-044' }) } as const;
      const taken = known({ ...again, outcome: 'unconfirmed' });
      expect(staging({ ...present, sentAt: later }, taken)).toMatchObject({ why: 'landed', from: 'sheet' });
      expect(from('unconfirmed', {}, later)).toMatchObject({ why: 'unconfirmed', from: 'sheet' });
    });

    it('leaves what the sheet tells of a row that went with something else since', () => {
      const other = known({ ...again, contentHash: 'eeeeeeeeeeeeeeee', earlierContents: [row.contentHash] });
      expect(staging({ outcome: 'landed', receipt: receipt(), sentAt }, other)).toMatchObject({
        why: 'landed',
        from: 'sheet',
      });
    });
  });
});
