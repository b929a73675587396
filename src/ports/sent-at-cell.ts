/**
 * Text of a Sent at cell: the instant with its offset.
 * @param instant - ISO 8601 with offset, whole seconds
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

/**
 * Whether a Sent at cell tells an instant that is not before another. A text that is not one of ours tells none.
 * @param since - ISO 8601 with offset
 * @example isSentSince('2026-11-22 10:42:05 +04:00', '2026-11-22T06:42:05Z') //=> true
 */
export function isSentSince(text: string, since: string): boolean {
  const instant = sentAtInstant(text);
  return instant !== undefined && Date.parse(instant) >= Date.parse(since);
}
