import fc from 'fast-check';
import { formatCivilDate } from './civil-date';
import { readDate } from './dates';
import { dateRules } from './date-rules';
import { civilDateFromSerial, serialFromCivilDate } from './excel-serial';

const day = (text: string) => {
  const [d = 0, m = 0, y = 0] = text.split('/').map(Number);
  return { year: y, month: m, day: d };
};

// Source of the anchors: Microsoft, "Date systems in Excel".
test.each([
  [1, 1900, '01/01/1900'],
  [59, 1900, '28/02/1900'],
  [61, 1900, '01/03/1900'],
  [367, 1900, '01/01/1901'],
  [1462, 1900, '01/01/1904'],
  [36526, 1900, '01/01/2000'],
  [46096, 1900, '15/03/2026'],
  [2958465, 1900, '31/12/9999'],
  [0, 1904, '01/01/1904'],
  [1, 1904, '02/01/1904'],
  [44634, 1904, '15/03/2026'],
  [2957003, 1904, '31/12/9999'],
] as const)('serial %i of the %i system is %s', (serial, system, text) => {
  expect(civilDateFromSerial(serial, system)).toEqual(day(text));
  expect(serialFromCivilDate(day(text), system)).toBe(serial);
});

test('29 February 1900 never was, nor day 0, nor days before or after the calendar of Excel', () => {
  for (const serial of [60, 0, -1, -0.5, 2958466, Number.NaN, Infinity])
    expect(civilDateFromSerial(serial, 1900)).toBeUndefined();
  for (const serial of [-1, 2957004]) expect(civilDateFromSerial(serial, 1904)).toBeUndefined();
  expect(serialFromCivilDate(day('31/12/1899'), 1900)).toBeUndefined();
  expect(serialFromCivilDate(day('31/12/1903'), 1904)).toBeUndefined();
  expect(serialFromCivilDate(day('30/02/2026'), 1900)).toBeUndefined();
});

test('the time of day does not change the day', () => {
  expect(civilDateFromSerial(46096.999988, 1900)).toEqual(day('15/03/2026'));
});

test.each([1900, 1904] as const)('every civil day survives serial → day → text → day (%i)', (dateSystem) => {
  const rules = {
    ...dateRules('dateDue', day('22/11/2026'), dateSystem),
    from: day('01/01/0001'),
    to: day('31/12/9999'),
  };
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2957003 }), (serial) => {
      const civil = civilDateFromSerial(serial, dateSystem);
      if (civil === undefined) throw new Error('a day is missing');
      expect(serialFromCivilDate(civil, dateSystem)).toBe(serial);
      const text = formatCivilDate(civil);
      expect(readDate({ value: serial, format: 'dd/mm/yyyy', text: undefined }, rules).value).toBe(text);
      expect(readDate({ value: text, format: '@', text }, rules).value).toBe(text);
    }),
  );
});

test('days follow one another without a gap', () => {
  const astray: number[] = [];
  for (let serial = 62; serial <= 80_000; serial += 1) {
    const civil = civilDateFromSerial(serial, 1900);
    const expected = new Date(Date.UTC(1899, 11, 30 + serial));
    if (
      civil?.year !== expected.getUTCFullYear() ||
      civil.month !== expected.getUTCMonth() + 1 ||
      civil.day !== expected.getUTCDate()
    )
      astray.push(serial);
  }
  expect(astray).toEqual([]);
});
