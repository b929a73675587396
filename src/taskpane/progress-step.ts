/**
 * Progress in quarters, for screen readers: each row would drown the person.
 *
 * @returns 0, 25, 50, 75 or 100 (per cent)
 * @example
 * progressStep(120, 488); //=> 0
 */
export function progressStep(done: number, total: number): number {
  return total <= 0 ? 0 : Math.min(4, Math.floor((done / total) * 4)) * 25;
}
