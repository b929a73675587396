import type { ExportSpan, WalkPosition } from './walk-position';

/** So often in a row the time is halved, before pages are made smaller: a span of ten years comes down to seven months. */
const mostHalvings = 4;

/** A span below this is not halved: its rows came in one go. */
const shortestMs = 60 * 60 * 1000;

/** Pages are not made smaller than this. */
const smallestPage = 125;

/** Where a span without a beginning is taken to begin when it is halved; earlier rows stay in the first half. */
const earliest = Date.UTC(2016, 0);

/**
 * What to ask for after a page came too late: the earlier half of what is left of the span, then half as many rows a
 * page; undefined where nothing smaller is worth asking for. What lies outside the bounds is never given up: a span that
 * is open stays open.
 *
 * @param now - ISO 8601; only says where to cut a span without an end
 */
export function narrower(at: WalkPosition, now: string): WalkPosition | undefined {
  const halves = at.narrowed < mostHalvings ? halved(at, now) : undefined;
  if (halves !== undefined)
    return {
      ...at,
      spans: [...halves, ...at.spans.slice(1)],
      cursor: null,
      narrowed: at.narrowed + 1,
      readUpTo: -Infinity,
    };
  const limit = Math.floor(at.limit / 2);
  return limit < smallestPage ? undefined : { ...at, limit, narrowed: at.narrowed + 1 };
}

function halved(at: WalkPosition, now: string): readonly ExportSpan[] | undefined {
  const [span] = at.spans;
  // A new walk from the middle gives the rows of one moment twice: without names they would count as two.
  if (span === undefined || (at.cursor !== null && !at.named)) return undefined;
  const { readUpTo = -Infinity } = at;
  const since = readUpTo === -Infinity ? span.since : new Date(readUpTo).toISOString();
  const from = since === undefined ? earliest : Date.parse(since);
  const to = Date.parse(span.until ?? now);
  if (!(to - from >= shortestMs)) return undefined;
  const middle = new Date(from + (to - from) / 2).toISOString();
  const before = since === undefined ? {} : { since };
  const after = span.until === undefined ? {} : { until: span.until };
  return [
    { ...before, until: middle },
    { since: middle, ...after },
  ];
}
