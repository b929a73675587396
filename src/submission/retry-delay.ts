/** Timing of the attempts after a busy answer. */
export interface RetryTiming {
  /** Wait before the second attempt, without jitter. */
  readonly firstMs: number;
  /** The longest wait that we choose ourselves; what the service asks for is honoured beyond it. */
  readonly longestMs: number;
}

/** One second, doubled up to a minute. */
export const defaultRetryTiming: RetryTiming = { firstMs: 1000, longestMs: 60_000 };

/**
 * Milliseconds to wait before the next attempt. What the service asked for is waited for in full, with up to a
 * tenth on top so that two panes do not return together; otherwise exponential, half of it by chance.
 *
 * @param attempt - attempts made so far, 1 or more
 * @param retryAfterMs - what the service asked for
 * @param random - 0 (included) to 1 (excluded)
 * @example
 * retryDelay(3, undefined, 0.5); // 3000: 4000, of which half is certain
 */
export function retryDelay(
  attempt: number,
  retryAfterMs: number | undefined,
  random: number,
  timing: RetryTiming = defaultRetryTiming,
): number {
  if (retryAfterMs !== undefined) return Math.round(retryAfterMs * (1 + random / 10));
  const full = Math.min(timing.longestMs, timing.firstMs * 2 ** (attempt - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
