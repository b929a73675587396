import type { ReadableLogPort } from '../ports/log-port';
import { maskDetail } from './mask-detail';

/** Lines kept; the oldest go first. */
const capacity = 500;

/** Names of events and facts are ours, in small letters: data that got there by mistake is not written. */
const ourName = /^[a-z][a-z0-9-]{0,40}$/i;

/**
 * The support log: a ring of the last 500 events. Counts and codes of ours stand as they are; everything else is masked,
 * since it may be a person's.
 * @param now ISO 8601 time of an event.
 */
export function supportLog(now: () => string): ReadableLogPort {
  const lines: string[] = [];
  return {
    note: (event, detail = {}) => {
      const facts = Object.entries(detail).map(
        ([name, value]) => `${named(name)}=${maskDetail(name, value)}`,
      );
      lines.push([now(), named(event), ...facts].join(' '));
      if (lines.length > capacity) lines.shift();
    },
    text: () => lines.join('\n'),
  };
}

function named(name: string): string {
  return ourName.test(name) ? name : `<${String(name.length)} characters>`;
}
