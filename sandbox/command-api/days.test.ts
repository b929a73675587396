import { dayStart, dayText, daysLate } from './days';

test('only real days written dd/MM/yyyy are days', () => {
  expect(dayStart('29/02/2024')).toBe(Date.UTC(2024, 1, 29));
  for (const wrong of [
    '29/02/2026',
    '31/04/2026',
    '00/01/2026',
    '01/13/2026',
    '1/1/2026',
    '01/01/26',
    46_000,
    null,
  ]) {
    expect(dayStart(wrong)).toBeUndefined();
  }
});

test('a day read and written is the same day', () => {
  for (const day of ['01/01/1970', '28/02/2027', '31/12/2026']) expect(dayText(dayStart(day) ?? 0)).toBe(day);
});

test('days late count whole days and never go below zero', () => {
  const now = Date.UTC(2026, 10, 2, 23);
  expect(daysLate('01/11/2026', now)).toBe(1);
  expect(daysLate('05/11/2026', now)).toBe(0);
  expect(daysLate(null, now)).toBe(0);
});
