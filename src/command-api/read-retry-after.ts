/**
 * Milliseconds that a Retry-After header asks to wait: whole seconds, or an HTTP date (RFC 9110, 10.2.3).
 *
 * @param header - the header, null when there is none or when CORS does not expose it
 * @param now - milliseconds since 1970, best by the server's own Date header, so that a wrong clock here does no harm
 * @returns undefined when nothing usable was said; never below zero
 * @example
 * readRetryAfter('120', 0); // 120000
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse takes nearly anything ("1.5" is a day in 2001): an HTTP date names its day of the week.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) || Number.isNaN(now) ? undefined : Math.max(0, at - now);
}
