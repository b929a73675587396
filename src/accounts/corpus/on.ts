const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Leap days up to the end of 1899. */
const leapsBefore = 460;

/** The number under which Excel keeps a day from March 1900 on, so that a fix can be read: `on('15/03/2026')` is 46096. */
export function on(text: string): number {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  const leapsUpTo = (last: number) =>
    Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) - leapsBefore;
  const leaps = leapsUpTo(month > 2 ? year : year - 1);
  // One more for 29 February 1900, which Excel counts though it never was.
  return (year - 1900) * 365 + leaps + (daysBefore[month - 1] ?? 0) + day + 1;
}
