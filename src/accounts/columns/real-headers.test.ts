import { realArabicHeaders } from '../corpus/real-arabic-headers';
import { realHeaders } from '../corpus/real-headers';
import { realHeadersOfFigures } from '../corpus/real-headers-of-figures';
import { mapColumns } from './map-columns';

/** What becomes of a header that stands beside nothing else that is known. */
function becomes(header: string): string {
  const [column] = mapColumns([header], { statusColumns: [], choices: {}, currency: 'AED' }).columns;
  if (column?.match === 'proposed' || column?.match === 'full-name') return 'asks';
  return column?.match === 'additional-data' ? 'additionalData' : (column?.field ?? 'none');
}

const all = [...realHeaders, ...realArabicHeaders, ...realHeadersOfFigures];
const found = all.map(([header, meaning]) => ({ header, meaning, became: becomes(header) }));

test('there are 200 headers or more, each once', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(([header]) => header)).size).toBe(all.length);
});

test('none is taken for another field without asking', () => {
  expect(
    found.filter(({ meaning, became }) => became !== meaning && became !== 'asks' && became !== 'none'),
  ).toEqual([]);
});

test('a header that says what its figures are becomes exactly what it is', () => {
  const { length } = realHeadersOfFigures;
  expect(found.slice(-length).filter(({ meaning, became }) => became !== meaning)).toEqual([]);
});

test('at least 95 % become what they are', () => {
  const missed = found.filter(({ meaning, became }) => became !== meaning);
  expect(missed.length / found.length <= 0.05 ? [] : missed).toEqual([]);
});
