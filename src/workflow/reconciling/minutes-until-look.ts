import type { UsualDelay } from '../../settings/learned';
import { lookAfterMinutes } from './learned';

/** Looks are never further apart, unless the usual delay is. */
const longestPauseMinutes = 60;

/**
 * Minutes from one look at Command to the next that comes by itself: the usual delay first, then twice as long each time.
 * @param looks - how many there were
 */
export function minutesUntilLook(looks: number, delay: UsualDelay): number {
  const first = lookAfterMinutes(delay);
  return Math.min(first * 2 ** looks, Math.max(first, longestPauseMinutes));
}
