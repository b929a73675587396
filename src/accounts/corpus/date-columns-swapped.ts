import type { DateColumnCase } from './date-column-case';
import { on } from './on';

/** Columns that a machine may have read in the wrong order. */
export const swappedDateColumns: readonly DateColumnCase[] = [
  {
    name: 'a day-first file opened by an American machine',
    order: 'day-first',
    trueDates: 'may be swapped',
    cells: [
      ['25/03/2026', ''],
      [on('04/03/2026'), 'warning date-maybe-swapped', '03/04/2026'],
      [on('05/05/2026'), ''],
      ['13/01/2026', ''],
    ],
  },
  {
    name: 'the same with enough dates that chance hardly explains them',
    order: 'day-first',
    trueDates: 'most likely swapped',
    cells: [
      ['25/03/2026', ''],
      ['26/03/2026', ''],
      [on('04/03/2026'), 'warning date-maybe-swapped', '03/04/2026'],
      [on('05/03/2026'), 'warning date-maybe-swapped', '03/05/2026'],
      [on('06/03/2026'), 'warning date-maybe-swapped', '03/06/2026'],
      [on('07/03/2026'), 'warning date-maybe-swapped', '03/07/2026'],
      [on('08/03/2026'), 'warning date-maybe-swapped', '03/08/2026'],
    ],
  },
  {
    name: 'an American file opened by a machine of the Gulf',
    order: 'month-first',
    trueDates: 'may be swapped',
    cells: [
      ['03/25/2026', 'error date-format', '25/03/2026'],
      ['3/26/2026', 'error date-format', '26/03/2026'],
      [on('04/03/2026'), 'warning date-maybe-swapped', '03/04/2026'],
      [on('04/12/2026'), 'warning date-maybe-swapped', '12/04/2026'],
    ],
  },
  {
    name: 'texts that a machine would have turned into dates make it less sure',
    order: 'day-first',
    trueDates: 'may be swapped',
    cells: [
      ['25/03/2026', ''],
      ['03/04/2026', ''],
      [on('04/03/2026'), 'warning date-maybe-swapped', '03/04/2026'],
      [on('05/03/2026'), 'warning date-maybe-swapped', '03/05/2026'],
      [on('06/03/2026'), 'warning date-maybe-swapped', '03/06/2026'],
      [on('07/03/2026'), 'warning date-maybe-swapped', '03/07/2026'],
      [on('08/03/2026'), 'warning date-maybe-swapped', '03/08/2026'],
    ],
  },
  {
    name: 'one true date over the 12th: no machine swapped these',
    order: 'day-first',
    cells: [
      ['25/03/2026', ''],
      [on('04/03/2026'), ''],
      [on('28/03/2026'), ''],
    ],
  },
  {
    name: 'texts in both orders are not what a machine left behind',
    order: 'mixed',
    cells: [
      ['25/03/2026', ''],
      ['03/25/2026', 'error date-format', '25/03/2026'],
      [on('04/03/2026'), ''],
    ],
  },
  {
    name: 'one typed text beside a hundred true dates is no mark of a machine',
    order: 'day-first',
    cells: [
      ['25/03/2026', ''],
      ...Array.from({ length: 101 }, (_, n) => [on(`01/0${String(2 + (n % 8))}/2026`), ''] as const),
    ],
  },
  {
    name: 'a swapped day that would be out of bounds is not proposed',
    order: 'day-first',
    trueDates: 'may be swapped',
    cells: [
      ['25/03/2026', ''],
      [on('04/03/2026'), 'warning date-maybe-swapped', '03/04/2026'],
      [on('12/01/1989'), 'error date-out-of-range'],
    ],
  },
  {
    name: 'swapped dates with a time of day: first the time, then the order',
    order: 'day-first',
    trueDates: 'may be swapped',
    cells: [
      ['25/03/2026 10:30', 'error date-time', '25/03/2026'],
      [on('04/03/2026') + 0.4375, 'error date-time', '04/03/2026'],
      [on('04/03/2026'), 'warning date-maybe-swapped', '03/04/2026'],
    ],
  },
];
