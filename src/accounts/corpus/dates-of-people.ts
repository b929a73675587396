import type { CorpusCell } from './corpus-cell';
import { on } from './on';

/** Birth dates and the dates of payments. */
export const peopleDateCells: readonly CorpusCell[] = [
  { field: 'birthDate', cell: '14/05/1990', sends: '14/05/1990' },
  { field: 'birthDate', cell: on('14/05/1990'), format: 'dd/mm/yyyy', sends: '14/05/1990' },
  { field: 'birthDate', cell: on('14/05/1990'), format: 'B2dd/mm/yyyy', sends: '14/05/1990' },
  { field: 'birthDate', cell: '22/11/1906', sends: '22/11/1906' },
  { field: 'birthDate', cell: '21/11/1906', error: 'date-out-of-range' },
  { field: 'birthDate', cell: '23/11/2026', error: 'date-out-of-range' },
  { field: 'birthDate', cell: on('23/11/2026'), format: 'dd/mm/yyyy', error: 'date-out-of-range' },
  // A minor's age matters on a create alone; these rows are updates.
  { field: 'birthDate', cell: '22/11/2008', sends: '22/11/2008' },
  { field: 'birthDate', cell: '23/11/2008', sends: '23/11/2008' },
  { field: 'birthDate', cell: on('01/01/2020'), format: 'dd/mm/yyyy', sends: '01/01/2020' },
  // What systems put in when nobody knows. 1 January 1980 and 1 Rajab are real birthdays.
  { field: 'birthDate', cell: '01/01/1900', sends: '01/01/1900', warning: 'birth-date-placeholder' },
  { field: 'birthDate', cell: 1, format: 'dd/mm/yyyy', sends: '01/01/1900', warning: 'birth-date-placeholder' },
  { field: 'birthDate', cell: '01/01/1970', sends: '01/01/1970', warning: 'birth-date-placeholder' },
  { field: 'birthDate', cell: on('01/01/1970'), format: 'm/d/yyyy', sends: '01/01/1970', warning: 'birth-date-placeholder' },
  { field: 'birthDate', cell: '22/11/2026', sends: '22/11/2026', warning: 'birth-date-placeholder' },
  { field: 'birthDate', cell: on('22/11/2026'), format: 'dd/mm/yyyy', sends: '22/11/2026', warning: 'birth-date-placeholder' },
  { field: 'birthDate', cell: '01/01/1980', sends: '01/01/1980' },
  { field: 'birthDate', cell: on('16/05/1980'), format: 'dd/mm/yyyy', sends: '16/05/1980' },
  { field: 'birthDate', cell: '02/01/1900', error: 'date-out-of-range' },
  { field: 'birthDate', cell: 60, format: 'dd/mm/yyyy', error: 'date-no-such-day', tells: { value: '29/02/1900' } },
  // Written in another way.
  { field: 'birthDate', cell: '1990-05-14', error: 'date-format', fix: on('14/05/1990') },
  { field: 'birthDate', cell: '1990-05-14T00:00:00Z', error: 'date-time', fix: on('14/05/1990') },
  { field: 'birthDate', cell: '14 أيار 1990', error: 'date-format', fix: on('14/05/1990') },
  { field: 'birthDate', cell: '5/14/1990', error: 'date-format', fix: on('14/05/1990') },
  { field: 'birthDate', cell: '4/5/1990', error: 'date-two-ways', tells: { readings: ['04/05/1990', '05/04/1990'] } },
  // Two digits of a year, where one age makes sense.
  { field: 'birthDate', cell: '14/05/85', error: 'date-format', fix: on('14/05/1985') },
  { field: 'birthDate', cell: '14-May-85', error: 'date-format', fix: on('14/05/1985') },
  { field: 'birthDate', cell: '14/05/05', error: 'date-format', fix: on('14/05/2005') },
  { field: 'birthDate', cell: '14/05/24', error: 'date-format' },
  { field: 'birthDate', cell: '28/05/05', error: 'date-two-ways', tells: { readings: ['28/05/2005', '05/05/1928'] } },
  { field: 'birthDate', cell: on('14/05/1990'), format: 'General', error: 'date-serial', fix: on('14/05/1990') },
  { field: 'birthDate', cell: 50000, format: 'General', error: 'date-serial' },
  // Paid dates: a post-dated cheque is not paid.
  { field: 'paidDate', cell: '20/03/2026', sends: '20/03/2026' },
  { field: 'paidDate', cell: '22/11/2026', sends: '22/11/2026' },
  { field: 'paidDate', cell: '23/11/2026', sends: '23/11/2026', warning: 'date-in-future' },
  { field: 'paidDate', cell: on('23/11/2026'), format: 'dd/mm/yyyy', sends: '23/11/2026', warning: 'date-in-future' },
  { field: 'paidDate', cell: '01/01/2010', sends: '01/01/2010' },
  { field: 'paidDate', cell: '31/12/1989', error: 'date-out-of-range' },
  { field: 'paidDate', cell: '2026-03-20', error: 'date-format', fix: on('20/03/2026') },
  { field: 'paidDate', cell: '15/03/26', error: 'date-format', fix: on('15/03/2026') },
  { field: 'paidDate', cell: '28/03/26', error: 'date-format', fix: on('28/03/2026') },
  { field: 'paidDate', cell: '20/03/26', error: 'date-two-ways', tells: { readings: ['20/03/2026', '26/03/2020'] } },
  { field: 'paidDate', cell: '20/03/98', error: 'date-format', fix: on('20/03/1998') },
  { field: 'paidDate', cell: 46101.75, format: 'dd/mm/yyyy hh:mm', error: 'date-time', fix: on('20/03/2026'), tells: { value: '20/03/2026 18:00' } },
  { field: 'paidDate', cell: '2026-03-20 18:00:00', error: 'date-time', fix: on('20/03/2026') },
]; // prettier-ignore
