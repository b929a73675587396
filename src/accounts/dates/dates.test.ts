import type { CellValue } from '../cell';
import { dateCells } from '../corpus/dates';
import { on } from '../corpus/on';
import { dateClass, yearClass } from './date-class';
import { DateColumnTally, decide } from './date-column';
import { dateShown, dateShownBy } from './date-format';
import { quickDate } from './date-quick';
import { dateRules } from './date-rules';
import { readDate } from './dates';
import type { Reading } from '../values/reading';

const today = { year: 2026, month: 11, day: 22 };
const due = dateRules('dateDue', today, 1900);
const read = (value: CellValue, format = '@', rules = due): Reading =>
  readDate({ value, format, text: undefined }, rules);
const born = (value: CellValue, format = '@') =>
  read(value, format, dateRules('birthDate', today, 1900, 'create'));

test('the corpus holds at least 250 dates', () => {
  expect(dateCells.length).toBeGreaterThanOrEqual(250);
});

describe('what an issue tells', () => {
  test('the day that is meant', () => {
    expect(read('2026-03-15').finding?.params).toEqual({ value: '2026-03-15', reading: '15/03/2026' });
  });

  test('the day in both calendars', () => {
    expect(read('1447/7/15').finding).toMatchObject({
      code: 'date-hijri',
      params: { value: '1447/7/15', hijri: '15/07/1447', reading: '04/01/2026' },
      cause: 'date-hijri:dateDue',
    });
  });

  test('the time that is dropped, though the cell need not show it', () => {
    expect(read(46096.4375, 'dd/mm/yyyy').finding?.params).toEqual({
      value: '15/03/2026 10:30',
      reading: '15/03/2026',
    });
    expect(read(46096.9999999, 'dd/mm/yyyy').finding?.params).toMatchObject({ value: '15/03/2026 23:59' });
  });

  test('both readings', () => {
    expect(read('3/4/2026').finding?.params).toEqual({
      value: '3/4/2026',
      readings: ['03/04/2026', '04/03/2026'],
    });
  });

  test('the bounds, and the day that never was', () => {
    expect(read('15/03/1985').finding?.params).toEqual({
      value: '15/03/1985',
      from: '01/01/1990',
      to: '31/12/2100',
    });
    expect(read(1000, 'dd/mm/yyyy').finding?.params).toMatchObject({ value: '26/09/1902' });
    expect(read(60, 'dd/mm/yyyy').finding?.params).toEqual({ value: '29/02/1900' });
  });

  test('both readings still where one of them is out of bounds, and that a column has both orders', () => {
    expect(born('1/12/2026').finding?.code).toBe('date-two-ways');
    expect(born('1/12/1899').finding?.code).toBe('date-out-of-range');
    const tally = new DateColumnTally();
    tally.add(dateClass.dayFirst);
    tally.add(dateClass.monthFirst);
    const mixed = { mixed: true };
    for (const value of ['3/4/2026', '03/04/2026', '03-04-2026'])
      expect(
        readDate({ value, format: '@', text: undefined }, due, decide(tally)).finding?.params,
      ).toMatchObject(mixed);
    expect(read('3/4/2026').finding?.params).not.toHaveProperty('mixed');
  });

  test('numbers that are days, apart from numbers that are none', () => {
    expect(read(46096, 'General').finding?.cause).toBe('date-serial:dateDue:day');
    expect(read(15, 'General').finding?.cause).toBe('date-serial:dateDue:unreadable');
  });

  test('how many cells of the column say so, and how sure that makes it', () => {
    const tally = new DateColumnTally();
    for (let n = 0; n < 7; n += 1) tally.add(dateClass.monthFirst);
    for (let n = 0; n < 7; n += 1) tally.add(dateClass.trueLow);
    const column = decide(tally);
    expect(readDate({ value: '03/04/2026', format: '@', text: undefined }, due, column).finding).toEqual({
      code: 'date-order',
      params: { value: '03/04/2026', reading: '04/03/2026', order: 'month-first', evidence: 5 },
      severity: 'error',
      cause: 'date-order:dateDue:month-first',
      fix: { before: '03/04/2026', after: 46085, numberFormat: '[$-1009]dd/mm/yyyy' },
    });
    expect(readDate({ value: 46085, format: 'm/d/yyyy', text: undefined }, due, column)).toMatchObject({
      value: '04/03/2026',
      finding: {
        code: 'date-maybe-swapped',
        params: { value: '04/03/2026', reading: '03/04/2026', evidence: 5, sure: 'likely' },
        fix: { before: 46085, after: 46115 },
      },
    });
  });
});

test('a true date is not suspected where the other order would be no birthday yet', () => {
  const tally = new DateColumnTally();
  for (let n = 0; n < 7; n += 1) tally.add(dateClass.monthFirst);
  for (let n = 0; n < 7; n += 1) tally.add(dateClass.trueLow);
  const of = (day: string) =>
    readDate(
      { value: on(day), format: 'dd/mm/yyyy', text: undefined },
      dateRules('birthDate', today, 1900),
      decide(tally),
    ).finding?.code;
  expect([of('12/10/2026'), of('10/05/2026')]).toEqual([undefined, 'date-maybe-swapped']);
});

test.each([
  ['2026-03-15', 'iso'],
  ['20260315', 'digits'],
  ['15032026', 'digits'],
  ['15.03.2026', 'dots'],
  ['15-03-2026', 'dashes'],
  ['15/3/2026', 'one-digit'],
  ['5/05/2026', 'one-digit'],
  ['05/5/2026', 'one-digit'],
  ['15/03/26', 'two-digit-year'],
  ['15.3.26', 'two-digit-year'],
  ['03/15/2026', 'month-first'],
  ['3-15-26', 'month-first'],
  ['15 March 2026', 'month-name'],
  ['15 / 03 / 2026', 'spaces'],
  ['15/03/2026 ', 'spaces'],
  ['15/3/2026 ', 'spaces'],
  ['\u200f2026-03-15', 'spaces'],
  ['١٥/٠٣/٢٠٢٦', 'arabic-digits'],
  ['١٥/٣/٢٠٢٦ ', 'arabic-digits'],
])('%j is in the group of %s', (text, shape) => {
  expect(read(text).finding?.cause).toBe(`date-format:dateDue:${shape}`);
});

test.each([
  ['13/12/2026', dateClass.dayFirst],
  ['13/1/2026', dateClass.dayFirst],
  ['12/13/2026', dateClass.monthFirst],
  ['1/13/2026', dateClass.monthFirst],
  ['12/12/2026', dateClass.silent],
  ['12/11/2026', dateClass.acceptedEitherWay],
  ['12/11/26', dateClass.acceptedEitherWay + yearClass.last],
  ['15/11/26', dateClass.dayFirst + yearClass.last],
  ['11/15/26', dateClass.monthFirst + yearClass.sure],
  ['3/4/26', dateClass.eitherWay + yearClass.sure],
  ['15/11/66', dateClass.dayFirst + yearClass.sure],
  ['20/11/26', dateClass.dayFirst + yearClass.either],
  ['20.11.26', yearClass.either],
  ['26/11/26', yearClass.either],
  ['26-11-15', dateClass.dayFirst + yearClass.first],
  ['25/07/1447', dateClass.dayFirst + yearClass.hijri],
  ['07/25/1447', dateClass.monthFirst + yearClass.hijri],
  ['05/07/1447', dateClass.acceptedEitherWay + yearClass.hijri],
  ['5/7/1447', dateClass.eitherWay + yearClass.hijri],
  ['1447-07-25', yearClass.hijri],
  ['12/1/2026', dateClass.eitherWay],
  ['١٢/١/٢٠٢٦', dateClass.acceptedEitherWay],
  ['12-12-2026', dateClass.silent],
  ['13.12.2026', dateClass.silent],
  ['2026-12-13', dateClass.silent],
])('%s says %i about its column', (text, says) => {
  expect(read(text).dateClass).toBe(says);
  const quick = quickDate(due).text(text);
  if (quick >= 0) expect(quick).toBe(says);
});

test.each([
  ['12/11/2026', dateClass.trueLow],
  ['13/11/2026', dateClass.trueHigh],
  ['12/12/2026', dateClass.silent],
  ['31/12/2026', dateClass.trueHigh],
])('a true date of %s says %i', (day, says) => {
  expect(read(on(day), 'dd/mm/yyyy').dateClass).toBe(says);
  expect(read(on(day) + 0.5, 'dd/mm/yyyy hh:mm').dateClass).toBe(says);
  expect(quickDate(due).serial(on(day), dateShown.plain)).toBe(says);
});

test.each(['18:30', '19:00', '20:00', '21:00', '22:00'])('%s in UTC is midnight somewhere near', (time) => {
  expect(read(`2026-03-14T${time}:00Z`).finding?.fix).toBeUndefined();
  expect(read(`2026-03-14T${time}:01Z`).finding?.fix?.after).toBe(on('14/03/2026'));
  expect(read(`2026-03-14T${time}:00`).finding?.fix?.after).toBe(on('14/03/2026'));
});

describe('birth dates of a new account', () => {
  test('a debtor of 18 passes, a younger one is warned of, in text and number', () => {
    expect(born('22/11/2008').finding).toBeUndefined();
    expect(born('23/11/2008')).toMatchObject({
      value: '23/11/2008',
      finding: { code: 'birth-date-minor', severity: 'warning', params: { value: '23/11/2008' } },
    });
    expect(born(40000, 'dd/mm/yyyy').finding?.code).toBe('birth-date-minor');
  });

  test('a placeholder is told as that', () => {
    expect(['01/01/1900', '01/01/1970', '22/11/2026'].map((day) => born(day).finding?.code)).toEqual([
      'birth-date-placeholder',
      'birth-date-placeholder',
      'birth-date-placeholder',
    ]);
    expect(born('1970-01-01').finding?.fix?.after).toBe(25569);
  });
});

test('a workbook of 1904 counts from its own first day, and keeps earlier days as text', () => {
  const rules = dateRules('birthDate', { year: 2022, month: 1, day: 1 }, 1904);
  expect(read(44634 - 20000, 'dd/mm/yyyy', rules).value).toBe('12/06/1971');
  expect(read('1990-05-14', '@', rules).finding?.fix).toMatchObject({ after: 33007 - 1462 });
  expect(read('1903-05-14', '@', rules).finding?.fix).toMatchObject({
    after: '14/05/1903',
    numberFormat: '@',
  });
  expect(read(31545, 'General', rules).finding?.params).toEqual({ value: '31545', reading: '14/05/1990' });
});

test('what a fix wrote goes on saying what its text said', () => {
  const saidAfter = (text: string) => {
    const { finding, dateClass: before } = read(text);
    const after = read(finding?.fix?.after ?? '', finding?.fix?.numberFormat).dateClass;
    return [before, after];
  };
  expect(saidAfter('25/3/2026')).toEqual([dateClass.dayFirst, dateClass.dayFirst]);
  expect(saidAfter('3/25/2026')).toEqual([dateClass.monthFirst, dateClass.monthFirst]);
  // Of the Hijri calendar, whatever day of ours it is.
  for (const [text, says] of [
    ['15/07/1447', dateClass.dayFirst + yearClass.hijri],
    ['07/25/1447', dateClass.monthFirst + yearClass.hijri],
    ['1447/07/15', yearClass.hijri],
  ] as const)
    expect(saidAfter(text)).toEqual([says, says]);
  // That its year stood last; and a day above the 12th says so by itself.
  expect(saidAfter('5/5/26')).toEqual([yearClass.sure, yearClass.wasLast]);
  expect(saidAfter('03/04/26')[1]).toBe(yearClass.wasLast);
  expect(saidAfter('15/03/26')[1]).toBe(dateClass.dayFirst);
  for (const text of ['2026-03-25', '2026-03-04', '25.03.2026', '25 March 2026', '5/5/2026', '46096'])
    expect(saidAfter(text)).toEqual([dateClass.silent, dateClass.silent]);
});

test.each([
  ['[$-809]dd/mm/yyyy', dateClass.dayFirst, dateClass.silent],
  ['[$-409]dd/mm/yyyy', dateClass.monthFirst, dateClass.silent],
  ['[$-1009]dd/mm/yyyy', dateClass.silent, dateClass.silent],
  ['[$-1809]dd/mm/yyyy', yearClass.wasLast, yearClass.wasLast],
  ['[$-C09]dd/mm/yyyy', yearClass.hijri, yearClass.hijri],
  ['[$-1409]dd/mm/yyyy', dateClass.dayFirst + yearClass.hijri, dateClass.dayFirst + yearClass.hijri],
  ['[$-3409]dd/mm/yyyy', dateClass.monthFirst + yearClass.hijri, dateClass.monthFirst + yearClass.hijri],
])('a true date that a fix wrote as %s', (format, says, ofAnyDay) => {
  const quick = quickDate(due);
  for (const [day, expected] of [
    ['13/11/2026', says],
    ['12/11/2026', ofAnyDay],
    ['12/12/2026', ofAnyDay],
  ] as const) {
    expect(read(on(day), format).dateClass).toBe(expected);
    expect(quick.serial(on(day), dateShownBy(format))).toBe(expected);
    // Its time of day is dropped without forgetting that.
    expect(read(on(day) + 0.25, format).finding?.fix?.numberFormat).toBe(format);
  }
});
