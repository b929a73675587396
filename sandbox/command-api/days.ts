const dayMs = 86_400_000;

/**
 * Milliseconds at UTC midnight of a day written dd/MM/yyyy; undefined when it is not written so or is no real day.
 *
 * @example
 * dayStart('29/02/2024'); // 1709164800000
 * dayStart('31/02/2026'); // undefined
 */
export function dayStart(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? at.getTime() : undefined;
}

/**
 * The UTC day of a moment as dd/MM/yyyy.
 *
 * @example
 * dayText(0); // '01/01/1970'
 */
export function dayText(ms: number): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${String(at.getUTCFullYear()).padStart(4, '0')}`;
}

/** Whole days from `due` (dd/MM/yyyy) to the moment `ms`; 0 when it is not due yet, or has no due day. */
export function daysLate(due: string | null, ms: number): number {
  const start = dayStart(due);
  return start === undefined ? 0 : Math.max(0, Math.floor((ms - start) / dayMs));
}
