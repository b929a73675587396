/**
 * The time of day so many minutes after an instant, in that instant's own offset.
 * @param instant ISO 8601 with offset, e.g. `2026-11-22T23:58:05+04:00`.
 * @example timeOfDayAfter('2026-11-22T23:58:05+04:00', 5) //=> '00:03'
 */
export function timeOfDayAfter(instant: string, minutes: number): string {
  const total = (Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)) + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Whole minutes from one ISO 8601 instant to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}
