import type { LogPort } from '../ports/log-port';

/** Lines kept; the oldest go first. */
const capacity = 500;

/** A log a person can copy for support. */
export interface SupportLog extends LogPort {
  /** All lines kept, oldest first, one a line. */
  text(): string;
}

/**
 * The support log: a ring of the last 500 events. Numbers, booleans and codes (by name) stand as they are; every other
 * text is masked, since it may hold a person's data.
 * @param now ISO 8601 time of an event.
 */
export function supportLog(now: () => string): SupportLog {
  const lines: string[] = [];
  return {
    note: (event, detail = {}) => {
      const facts = Object.entries(detail).map(([name, value]) => `${name}=${masked(name, value)}`);
      lines.push([now(), event, ...facts].join(' '));
      if (lines.length > capacity) lines.shift();
    },
    text: () => lines.join('\n'),
  };
}

/** The names under which text is a code of ours or of Excel's, and never a person's. */
const codeNames: ReadonlySet<string> = new Set(['answer', 'reason', 'code', 'action', 'environment', 'kind']);

function masked(name: string, value: string | number | boolean): string {
  if (typeof value !== 'string' || codeNames.has(name)) return String(value);
  return `<${String(value.length)} characters>`;
}
