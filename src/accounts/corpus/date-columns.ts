import type { DateColumnCase } from './date-column-case';
import { hijriDateColumns } from './date-columns-hijri';
import { swappedDateColumns } from './date-columns-swapped';
import { twoDigitYearColumns } from './date-columns-two-digit-years';
import { on } from './on';

/** Columns of due dates, and what their cells say together. Add one when a new kind of file is met in life. */
export const dateColumns: readonly DateColumnCase[] = [
  {
    name: 'as it must be, text',
    order: 'day-first',
    cells: [
      ['15/03/2026', ''],
      ['03/04/2026', ''],
      ['31/12/2026', ''],
    ],
  },
  {
    name: 'as it must be, true dates',
    order: 'undecided',
    cells: [
      [on('15/03/2026'), ''],
      [on('03/04/2026'), ''],
      [on('31/12/2026'), ''],
    ],
  },
  {
    name: 'all on the first of a month, true dates',
    order: 'undecided',
    cells: [
      [on('01/03/2026'), ''],
      [on('01/04/2026'), ''],
      [on('01/05/2026'), ''],
    ],
  },
  {
    name: 'blank but for one',
    order: 'undecided',
    cells: [
      ['', ''],
      ['3/4/2026', 'error date-two-ways'],
    ],
  },
  {
    name: 'nothing decides: left alone',
    order: 'undecided',
    cells: [
      ['3/4/2026', 'error date-two-ways'],
      ['5/6/2026', 'error date-two-ways'],
      ['03/04/2026', ''],
      ['7/7/2026', 'error date-format', '07/07/2026'],
    ],
  },
  {
    name: 'ISO and names of months say nothing of order',
    order: 'undecided',
    cells: [
      ['3/4/2026', 'error date-two-ways'],
      ['2026-03-25', 'error date-format', '25/03/2026'],
      ['25 March 2026', 'error date-format', '25/03/2026'],
      ['25.03.2026', 'error date-format', '25/03/2026'],
    ],
  },
  {
    name: 'true dates say nothing of how texts were written',
    order: 'undecided',
    cells: [
      [on('25/03/2026'), ''],
      ['3/4/2026', 'error date-two-ways'],
    ],
  },
  {
    name: 'one digit, the day first: one part over 12 settles the column',
    order: 'day-first',
    cells: [
      ['25/3/2026', 'error date-format', '25/03/2026'],
      ['3/4/2026', 'error date-order', '03/04/2026'],
      ['5/6/26', 'error date-order', '05/06/2026'],
      ['03/04/2026', ''],
    ],
  },
  {
    name: 'a good text settles it as well',
    order: 'day-first',
    cells: [
      ['25/03/2026', ''],
      ['3/4/2026', 'error date-order', '03/04/2026'],
    ],
  },
  {
    name: 'a text with a time settles it as well',
    order: 'day-first',
    cells: [
      ['25/03/2026 10:30', 'error date-time', '25/03/2026'],
      ['3/4/2026 9:00', 'error date-order', '03/04/2026'],
    ],
  },
  {
    name: 'American, one digit',
    order: 'month-first',
    cells: [
      ['3/25/2026', 'error date-format', '25/03/2026'],
      ['12/31/2026', 'error date-format', '31/12/2026'],
      ['3/4/2026', 'error date-order', '04/03/2026'],
    ],
  },
  {
    name: 'American, two digits: what looks right is not',
    order: 'month-first',
    cells: [
      ['03/25/2026', 'error date-format', '25/03/2026'],
      ['03/04/2026', 'error date-order', '04/03/2026'],
      ['05/05/2026', ''],
    ],
  },
  {
    name: 'one American stray among many that look right: doubted, not condemned',
    order: 'month-first',
    cells: [
      ...Array.from(
        { length: 21 },
        (_, n) => [`0${String(1 + (n % 9))}/10/2026`, 'warning date-two-ways'] as const,
      ),
      ['03/25/2026', 'error date-format', '25/03/2026'],
      ['3/4/2026', 'error date-order', '04/03/2026'],
    ],
  },
  {
    name: 'American with dashes and two-digit years',
    order: 'month-first',
    cells: [
      ['03-25-26', 'error date-format', '25/03/2026'],
      ['03-04-26', 'error date-order', '04/03/2026'],
      ['03-04-2026', 'error date-order', '04/03/2026'],
    ],
  },
  {
    name: 'American, but dots and Arabic months are not',
    order: 'month-first',
    cells: [
      ['03/25/2026', 'error date-format', '25/03/2026'],
      ['03.04.2026', 'error date-format', '03/04/2026'],
      ['3 مارس 2026', 'error date-format', '03/03/2026'],
    ],
  },
  {
    name: 'the day it would be is out of bounds',
    order: 'month-first',
    cells: [
      ['03/25/2026', 'error date-format', '25/03/2026'],
      ['03/04/1980', 'error date-out-of-range'],
      ['3/4/1980', 'error date-out-of-range'],
    ],
  },
  {
    name: 'both orders: nobody can tell',
    order: 'mixed',
    cells: [
      ['25/3/2026', 'error date-format', '25/03/2026'],
      ['3/25/2026', 'error date-format', '25/03/2026'],
      ['3/4/2026', 'error date-two-ways'],
      ['03/04/2026', 'warning date-two-ways'],
      ['03-04-2026', 'error date-two-ways'],
      ['05/05/2026', ''],
    ],
  },
  {
    name: 'one stray among many: good texts stay good',
    order: 'mixed',
    cells: [
      ...Array.from({ length: 10 }, (_, n) => [`${String(13 + n)}/03/2026`, ''] as const),
      ['3/25/2026', 'error date-format', '25/03/2026'],
      ['3/4/2026', 'error date-two-ways'],
      ['03/04/2026', ''],
    ],
  },
  ...swappedDateColumns,
  ...hijriDateColumns,
  ...twoDigitYearColumns,
];
