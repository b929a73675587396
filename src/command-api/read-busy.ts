import type { ClockPort } from '../ports/clock-port';
import type { SubmitAnswer } from '../ports/command-port';
import { readRetryAfter } from './read-retry-after';
import type { HttpAnswer } from './send-request';

type Busy = Extract<SubmitAnswer, { readonly kind: 'busy' }>;

/**
 * Whether an answer says that nothing was done and the same may be asked again later: a 429, or a 503 in the service's own words or
 * with a time to come back. A proxy's bare 503 page says nothing of what was asked.
 *
 * @returns how long the service wants to be left alone; undefined for every other answer
 */
export function readBusy(answer: HttpAnswer, clock: Pick<ClockPort, 'now'>): Busy | undefined {
  const { status, json, headers } = answer;
  const isReadable = (typeof json === 'object' && json !== null) || headers.has('retry-after');
  return status === 429 || (status === 503 && isReadable) ? busyBy(headers, clock) : undefined;
}

/** The same of the head of an answer that is known to say so. */
export function busyBy(headers: Headers, clock: Pick<ClockPort, 'now'>): Busy {
  const serverNow = Date.parse(headers.get('date') ?? '');
  const now = Number.isNaN(serverNow) ? Date.parse(clock.now()) : serverNow;
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), now);
  return retryAfterMs === undefined ? { kind: 'busy' } : { kind: 'busy', retryAfterMs };
}
