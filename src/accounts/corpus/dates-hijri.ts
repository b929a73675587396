import type { CorpusCell } from './corpus-cell';
import { on } from './on';

const field = 'birthDate';

/**
 * Hijri dates: the same day of the Gregorian calendar is proposed. 1 Rajab 1400 is 16 May 1980, 7 Muharram 1400 27 November
 * 1979. Which part is the day is decided as for any other date.
 */
export const hijriDateCells: readonly CorpusCell[] = [
  { field, cell: '01/07/1400', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1/7/1400', error: 'date-two-ways', tells: { readings: ['16/05/1980', '27/11/1979'], hijri: 'date' } },
  { field, cell: '1400/07/01', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1400-7-1', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '01-07-1400', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1.7.1400', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '14000701', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: 14000701, error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '01071400', error: 'date-two-ways', tells: { readings: ['16/05/1980', '27/11/1979'], hijri: 'date' } },
  { field, cell: '١/٧/١٤٠٠', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '١٤٠٠/٠٧/٠١', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '01/07/1400هـ', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '01/07/1400 هـ', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1/7/1400 AH', error: 'date-two-ways', tells: { readings: ['16/05/1980', '27/11/1979'], hijri: 'date' } },
  { field, cell: '1400/7/1 H', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1 رجب 1400', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '١ رجب ١٤٠٠ هـ', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1 Rajab 1400', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: 'Rajab 1, 1400 AH', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '01/07/1400 00:00', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: '1/1/1421', error: 'date-hijri', fix: on('06/04/2000'), tells: { hijri: '01/01/1421' } },
  { field, cell: '30/7/1400', error: 'date-no-such-day' },
  { field, cell: '31/07/1400', error: 'date-no-such-day' },
  { field, cell: '07/13/1400', error: 'date-hijri', fix: on('28/05/1980'), tells: { hijri: '13/07/1400' } },
  { field, cell: '13/13/1400', error: 'date-no-such-day' },
  { field, cell: '07.13.1400', error: 'date-no-such-day' },
  { field, cell: '7/7/1400', error: 'date-hijri', fix: on('22/05/1980'), tells: { hijri: '07/07/1400' } },
  { field, cell: '01/07/1400 10:30', error: 'date-hijri', fix: on('16/05/1980'), tells: { hijri: '01/07/1400' } },
  { field, cell: 10071400, error: 'date-two-ways', tells: { readings: ['25/05/1980', '18/08/1980'], hijri: 'date' } },
  { field, cell: '15 رجب 1980', error: 'date-format' },
  { field, cell: '15 رجب 85', error: 'date-format' },
  { field, cell: '01/07/1980 هـ', error: 'date-format' },
  { field, cell: '01/07/1299', error: 'date-out-of-range' },
  { field, cell: '01/01/1300', error: 'date-out-of-range' },
  { field, cell: '01/07/1500', error: 'date-out-of-range' },
  // Due dates and paid dates too. 1 Muharram 1446 is 7 July 2024, 1 Ramadan 1445 is 11 March 2024.
  { field: 'dateDue', cell: '01/01/1446', error: 'date-hijri', fix: on('07/07/2024'), tells: { hijri: '01/01/1446' } },
  { field: 'dateDue', cell: '1446/01/01', error: 'date-hijri', fix: on('07/07/2024'), tells: { hijri: '01/01/1446' } },
  { field: 'dateDue', cell: '1 محرم 1446', error: 'date-hijri', fix: on('07/07/2024'), tells: { hijri: '01/01/1446' } },
  { field: 'dateDue', cell: '1 المحرم 1446 هـ', error: 'date-hijri', fix: on('07/07/2024'), tells: { hijri: '01/01/1446' } },
  { field: 'dateDue', cell: '1 رمضان 1445', error: 'date-hijri', fix: on('11/03/2024'), tells: { hijri: '01/09/1445' } },
  { field: 'dateDue', cell: '1 ربيع الأول 1446', error: 'date-hijri', fix: on('04/09/2024'), tells: { hijri: '01/03/1446' } },
  { field: 'dateDue', cell: '1 جمادى الآخرة 1446', error: 'date-hijri', fix: on('02/12/2024'), tells: { hijri: '01/06/1446' } },
  { field: 'dateDue', cell: '1 ذو الحجة 1445', error: 'date-hijri', fix: on('07/06/2024'), tells: { hijri: '01/12/1445' } },
  { field: 'dateDue', cell: '1 ذي القعدة 1445', error: 'date-hijri', fix: on('09/05/2024'), tells: { hijri: '01/11/1445' } },
  { field: 'dateDue', cell: '1 Dhu al-Hijjah 1445', error: 'date-hijri', fix: on('07/06/2024'), tells: { hijri: '01/12/1445' } },
  { field: 'dateDue', cell: "1 Rabi' al-Awwal 1446", error: 'date-hijri', fix: on('04/09/2024'), tells: { hijri: '01/03/1446' } },
  { field: 'dateDue', cell: '15/07/1447', error: 'date-hijri', fix: on('04/01/2026'), tells: { hijri: '15/07/1447' } },
  { field: 'dateDue', cell: '01/07/1400', error: 'date-out-of-range' },
  { field: 'paidDate', cell: '1445/09/01', error: 'date-hijri', fix: on('11/03/2024'), tells: { hijri: '01/09/1445' } },
]; // prettier-ignore
