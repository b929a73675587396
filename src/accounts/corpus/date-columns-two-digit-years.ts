import type { DateColumnCase } from './date-column-case';

/** Columns with years of two digits: where they stand is decided by the column too. It is 2026. */
export const twoDigitYearColumns: readonly DateColumnCase[] = [
  {
    name: 'two digits of a year, which stands first',
    order: 'undecided',
    cells: [
      ['26-03-15', 'error date-two-ways'],
      ['26-03-20', 'error date-two-ways'],
      ['26-04-05', 'error date-two-ways'],
      ['26-02-28', 'error date-two-ways'],
    ],
  },
  {
    name: 'two digits of a year, which stands last: some days cannot be its year',
    order: 'day-first',
    cells: [
      ['15/03/26', 'error date-format', '15/03/2026'],
      ['20/03/26', 'error date-format', '20/03/2026'],
      ['05/04/26', 'error date-format', '05/04/2026'],
      ['28-02-26', 'error date-format', '28/02/2026'],
      ['3/4/26', 'error date-order', '03/04/2026'],
    ],
  },
  {
    name: 'days up to 12 alone show that the year stands last',
    order: 'day-first',
    cells: [
      ['03/04/26', 'error date-format', '03/04/2026'],
      ['5/5/26', 'error date-format', '05/05/2026'],
      ['20/03/26', 'error date-format', '20/03/2026'],
    ],
  },
  {
    name: 'two digits of a year at either end: nothing decides',
    order: 'undecided',
    cells: [
      ['20/03/26', 'error date-two-ways'],
      ['25/03/26', 'error date-two-ways'],
      ['26/03/26', 'error date-format', '26/03/2026'],
      ['3/4/2026', 'error date-two-ways'],
    ],
  },
  {
    name: 'years of four digits show where the others stand',
    order: 'day-first',
    cells: [
      ['25/03/2026', ''],
      ['20/03/26', 'error date-format', '20/03/2026'],
    ],
  },
  {
    name: 'a text with its year first leaves those in doubt that could be like it',
    order: 'day-first',
    cells: [
      ...Array.from(
        { length: 10 },
        (_, n) => [`15/${String(n + 1).padStart(2, '0')}/26`, 'error date-format', sample(n + 1)] as const,
      ),
      ['20/03/26', 'error date-two-ways'],
      ['26-03-15', 'error date-two-ways'],
      ['15/03/66', 'error date-format', '15/03/2066'],
    ],
  },
  {
    name: 'more than a tenth of them with the year first: the likely ones are left to a person too',
    order: 'undecided',
    cells: [
      ['26-03-15', 'error date-two-ways'],
      ['15/03/26', 'error date-two-ways'],
      ['03/04/26', 'error date-two-ways'],
    ],
  },
  {
    name: 'a year of two digits beside Hijri years may be one of those',
    order: 'day-first',
    cells: [
      ['15/07/1447', 'error date-hijri', '04/01/2026'],
      ['15/07/47', 'error date-two-ways'],
      ['15/03/26', 'error date-two-ways'],
      ['3/4/26', 'error date-two-ways'],
      ['25/03/2026', ''],
    ],
  },
  {
    name: 'the same beside Hijri years that stand first',
    order: 'day-first',
    cells: [
      ['1447/07/15', 'error date-hijri', '04/01/2026'],
      ['15/07/47', 'error date-two-ways'],
    ],
  },
];

function sample(month: number): string {
  return `15/${String(month).padStart(2, '0')}/2026`;
}
