import { defaultSettings, settingsSchema } from '../../settings/settings';
import { draftOf, numberRanges, readDraft } from './settings-draft';

describe('readDraft', () => {
  it('reads back what it shows', () => {
    expect(readDraft(draftOf(defaultSettings))).toEqual({ ok: true, settings: defaultSettings });
  });

  it('forgives small letters and blanks in codes', () => {
    expect(readDraft({ ...draftOf(defaultSettings), currency: ' bhd', market: 'bh ' })).toEqual({
      ok: true,
      settings: { ...defaultSettings, currency: 'BHD', market: 'BH' },
    });
  });

  it.each(['', '1.5', '1e3', '-1', 'ten', '0x10', '5001'])('batchMaxRows %j is wrong', (batchMaxRows) => {
    expect(readDraft({ ...draftOf(defaultSettings), batchMaxRows })).toEqual({
      ok: false,
      wrong: ['batchMaxRows'],
    });
  });

  it('names every wrong field, in the order of the form', () => {
    const draft = {
      currency: 'Dh',
      market: 'UAE',
      batchStartRows: '0',
      batchMinRows: '',
      batchMaxRows: 'x',
      answerSeconds: '61',
      batchKilobytes: '9',
      requestsInFlight: '9',
      usualDelayMinutes: '1441',
      preparedBy: 'M'.repeat(81),
    };
    expect(readDraft({ ...draft, policy: draftOf(defaultSettings).policy })).toEqual({
      ok: false,
      wrong: Object.keys(draft),
    });
  });

  it('tells the ranges that the schema has', () => {
    for (const [name, { from, to }] of Object.entries(numberRanges)) {
      const fits = (value: number): boolean =>
        settingsSchema.safeParse({ ...defaultSettings, [name]: value }).success;
      expect([name, fits(from - 1), fits(from), fits(to), fits(to + 1)]).toEqual([
        name,
        false,
        true,
        true,
        false,
      ]);
    }
  });
});
