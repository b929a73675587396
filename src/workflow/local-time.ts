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

/**
 * An instant as the Sent at column shows it, with its offset.
 * @example sentAtText('2026-11-22T10:42:05+04:00') //=> '2026-11-22 10:42:05 +04:00'
 */
export function sentAtText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} ${instant.slice(19)}`;
}

/** The instant a Sent at cell tells, as ISO 8601; undefined when the text is not one of ours. */
export function sentAtInstant(text: string): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (Z|[+-]\d\d:\d\d)$/.exec(text);
  return parts === null ? undefined : `${parts[1] ?? ''}T${parts[2] ?? ''}${parts[3] ?? ''}`;
}
