import type { DateColumnCase } from './date-column-case';
import { on } from './on';

/** Columns with dates of the Hijri calendar: their order of day and month counts as that of any other text. */
export const hijriDateColumns: readonly DateColumnCase[] = [
  {
    name: 'Hijri, the month first: what looks right is not',
    order: 'month-first',
    cells: [
      ['07/25/1447', 'error date-hijri', '14/01/2026'],
      ['07/28/1447', 'error date-hijri', '17/01/2026'],
      ['05/07/1447', 'error date-order', '29/10/2025'],
      ['5/7/1447', 'error date-order', '29/10/2025'],
      ['05.07.1447', 'error date-hijri', '25/12/2025'],
    ],
  },
  {
    name: 'Hijri, the day first',
    order: 'day-first',
    cells: [
      ['25/7/1447', 'error date-hijri', '14/01/2026'],
      ['5/7/1447', 'error date-order', '25/12/2025'],
      ['05/07/1447', 'error date-hijri', '25/12/2025'],
      ['7/7/1447', 'error date-hijri', '27/12/2025'],
    ],
  },
  {
    name: 'Hijri, nothing decides: only two digits each are taken day first',
    order: 'undecided',
    cells: [
      ['05/07/1447', 'error date-hijri', '25/12/2025'],
      ['٥/٧/١٤٤٧', 'error date-hijri', '25/12/2025'],
      ['5/7/1447', 'error date-two-ways'],
      ['1447/07/25', 'error date-hijri', '14/01/2026'],
      ['25 رجب 1447', 'error date-hijri', '14/01/2026'],
    ],
  },
  {
    name: 'Hijri, both orders: nobody can tell',
    order: 'mixed',
    cells: [
      ['25/07/1447', 'error date-hijri', '14/01/2026'],
      ['07/28/1447', 'error date-hijri', '17/01/2026'],
      ['05/07/1447', 'error date-two-ways'],
      ['5/7/1447', 'error date-two-ways'],
    ],
  },
  {
    name: 'dates of both calendars are written in one order',
    order: 'month-first',
    cells: [
      ['03/25/2026', 'error date-format', '25/03/2026'],
      ['05/07/1447', 'error date-order', '29/10/2025'],
      ['3/4/2026', 'error date-order', '04/03/2026'],
    ],
  },
  {
    name: 'Hijri texts stay texts on every machine, so they make no true date suspicious',
    order: 'day-first',
    cells: [
      ['15/07/1447', 'error date-hijri', '04/01/2026'],
      ['20/07/1447', 'error date-hijri', '09/01/2026'],
      ['3/4/2026', 'error date-order', '03/04/2026'],
      [on('04/03/2026'), ''],
    ],
  },
];
