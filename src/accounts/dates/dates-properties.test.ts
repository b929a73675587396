import fc from 'fast-check';
import type { CellValue, DateSystem } from '../cell';
import { isBlank } from '../values/blank';
import { formatCivilDate } from './civil-date';
import { dateCells } from '../corpus/dates';
import type { DateClass } from './date-class';
import { dateClass, yearClass } from './date-class';
import { DateColumnTally, decide, undecided } from './date-column';
import { dateShown, dateShownBy } from './date-format';
import { quickDate } from './date-quick';
import { dateRules } from './date-rules';
import { readDate } from './dates';
import { civilDateFromSerial, serialFromCivilDate } from './excel-serial';
import type { FieldId } from '../fields/fields';

const today = { year: 2026, month: 11, day: 22 };
const fields: readonly FieldId[] = ['dateDue', 'paidDate', 'birthDate'];
const formats = [
  'General',
  '@',
  'dd/mm/yyyy',
  'm/d/yy',
  'B2dd/mm/yyyy',
  '[$-809]dd/mm/yyyy',
  '[$-409]dd/mm/yyyy',
  '[$-1809]dd/mm/yyyy',
  '[$-1409]dd/mm/yyyy',
];
const part = fc
  .integer({ min: 0, max: 35 })
  .map((n) => (n % 2 === 0 ? String(n) : String(n).padStart(2, '0')));
const year = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1250, max: 2150 })).map(String);
const separator = fc.constantFrom('/', '-', '.', ' ', '', ' / ', '／');
const tail = fc.constantFrom('', '', '', ' 10:30', 'T00:00:00Z', ' هـ', ' م', '\u200f');
const dateLike = fc
  .tuple(fc.boolean(), part, part, year, separator, tail)
  .map(([yearFirst, a, b, y, s, end]) => (yearFirst ? [y, a, b] : [a, b, y]).join(s) + end);
const cell = fc.oneof(
  dateLike,
  fc.constantFrom<CellValue>(...dateCells.map((entry) => entry.cell)),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: -5, max: 80_000 }),
  fc.integer({ min: 10_000_000, max: 99_999_999 }),
  fc.double(),
  fc.boolean(),
);
const facts = fc.record({ value: cell, format: fc.constantFrom(...formats), text: fc.constant(undefined) });
const system = fc.constantFrom<DateSystem>(1900, 1904);
const anyRules = fc
  .tuple(fc.constantFrom(...fields), system, fc.constantFrom('create', 'update'))
  .map(([field, dateSystem, operation]) => dateRules(field, today, dateSystem, operation));
const everyClass = Object.values(yearClass).flatMap((saysYear) =>
  Object.values(dateClass).map((order) => order + saysYear),
);
const column = fc.array(fc.constantFrom<DateClass>(...everyClass)).map((cells) => {
  const tally = new DateColumnTally();
  for (const cellClass of cells) tally.add(cellClass);
  return decide(tally);
});

test('whatever a cell holds and its column says: a day or an error, never a crash', () => {
  fc.assert(
    fc.property(facts, anyRules, column, (given, rules, decision) => {
      if (isBlank(given.value)) return;
      const { value, finding, dateClass: says } = readDate(given, rules, decision);
      expect(value === undefined).toBe(finding?.severity === 'error');
      if (value !== undefined) expect(value).toMatch(/^\d\d\/\d\d\/\d{4}$/);
      expect(says).toBeDefined();
    }),
    { numRuns: 1_000 },
  );
});

test('a fix makes the cell right, under its column too, and there is no second one', () => {
  fc.assert(
    fc.property(facts, anyRules, column, (given, rules, decision) => {
      if (isBlank(given.value)) return;
      const fix = readDate(given, rules, decision).finding?.fix;
      if (fix === undefined) return;
      expect(fix.before).toBe(given.value);
      const after = { value: fix.after, format: fix.numberFormat ?? given.format, text: undefined };
      const again = readDate(after, rules, decision).finding;
      // A number that becomes a true date can then be seen to be swapped. A day before 1904 stays text.
      if (again?.code === 'date-maybe-swapped') expect(typeof given.value).toBe('number');
      else if (fix.numberFormat !== '@') expect(again?.fix).toBeUndefined();
      if (fix.numberFormat !== '@') expect(again?.severity).not.toBe('error');
    }),
    { numRuns: 1_000 },
  );
});

test('what a cell says does not depend on what its column says', () => {
  fc.assert(
    fc.property(facts, anyRules, column, (given, rules, decision) => {
      if (isBlank(given.value)) return;
      expect(readDate(given, rules, decision).dateClass).toBe(readDate(given, rules).dateClass);
    }),
  );
});

test('a quick look passes exactly the good texts and true dates, and knows their class', () => {
  fc.assert(
    fc.property(facts, anyRules, ({ value, format }, rules) => {
      if (isBlank(value) || typeof value === 'boolean') return;
      const quick = quickDate(rules);
      const shown = dateShownBy(format);
      if (typeof value === 'number' && shown === dateShown.no) return;
      const seen = typeof value === 'string' ? quick.text(value) : quick.serial(value, shown);
      const reading = readDate({ value, format, text: undefined }, rules, undecided);
      if (seen >= 0) {
        expect(reading.finding).toBeUndefined();
        expect(seen).toBe(reading.dateClass);
      } else if (reading.finding === undefined)
        // Who is under 18 is looked at closely, though only a create warns of it.
        expect(rules.minorAfter).toBeDefined();
    }),
    { numRuns: 1_000 },
  );
});

test.each([1900, 1904] as const)('a day is the same as text and as number (%i)', (dateSystem) => {
  fc.assert(
    fc.property(fc.integer({ min: 32874, max: 71000 }), (at) => {
      const serial = dateSystem === 1904 ? at - 1462 : at;
      const day = civilDateFromSerial(serial, dateSystem);
      if (day === undefined) throw new Error('a day is missing');
      const rules = dateRules('dateDue', today, dateSystem);
      const text = formatCivilDate(day);
      expect(readDate({ value: serial, format: 'dd/mm/yyyy', text: undefined }, rules).value).toBe(text);
      expect(readDate({ value: text, format: '@', text: undefined }, rules).value).toBe(text);
      expect(serialFromCivilDate(day, dateSystem)).toBe(serial);
    }),
  );
});
