import { browserSettings } from './browser-settings';

const owner = { lender: 'demo', environment: 'staging' } as const;

function storage(): Pick<Storage, 'getItem' | 'setItem'> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

test('settings come back for the same lender and environment only', () => {
  const place = storage();
  browserSettings(place).save(owner, { currency: 'SAR' });
  expect(browserSettings(place).load(owner)).toEqual({ currency: 'SAR' });
  expect(browserSettings(place).load({ ...owner, environment: 'production' })).toBeUndefined();
  expect(browserSettings(place).load({ ...owner, lender: 'other' })).toBeUndefined();
});

test('column choices that are not a record of words are left', () => {
  const place = storage();
  const settings = browserSettings(place);
  settings.saveColumnChoices(owner, { Ref: 'accountId' });
  expect(settings.loadColumnChoices(owner)).toEqual({ Ref: 'accountId' });
  for (const key of place.kept.keys()) place.kept.set(key, '[1]');
  expect(browserSettings(place).loadColumnChoices(owner)).toEqual({});
});

test('a damaged entry is no entry', () => {
  const place = storage();
  browserSettings(place).save(owner, {});
  for (const key of place.kept.keys()) place.kept.set(key, '{');
  expect(browserSettings(place).load(owner)).toBeUndefined();
});

test('storage that refuses keeps settings for the session', () => {
  const settings = browserSettings({
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  });
  settings.save(owner, { currency: 'BHD' });
  expect(settings.load(owner)).toEqual({ currency: 'BHD' });
});
