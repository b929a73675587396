import type { ExportAnswer, ExportQuery } from '../ports/command-port';
import { narrower } from './narrower';
import type { ExportSpan, WalkPosition } from './walk-position';
import { afterPage, walkOver } from './walk-position';

/** Why a walk stopped before its end. */
export type WalkStop =
  | { readonly kind: 'cancelled' }
  /** The service passed the same cursor twice; going on would never end. */
  | { readonly kind: 'endless' }
  | Exclude<ExportAnswer, { readonly kind: 'page' }>;

export type WalkAnswer =
  | { readonly kind: 'end'; readonly at: WalkPosition }
  /** Every page before `at` was given; a walk from there goes on without asking for any of them again. */
  | { readonly kind: 'stopped'; readonly why: WalkStop; readonly at: WalkPosition };

/** Time, as far as a walk needs it. */
export interface WalkClock {
  /** ISO 8601 with offset. */
  now(): string;
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface WalkOptions<Row> {
  /** Which rows, by when they last changed; all of them where no bound is given. */
  readonly span?: ExportSpan;
  /** Where an earlier walk over the same span stopped. */
  readonly from?: WalkPosition;
  readonly onPage: (rows: readonly Row[]) => void;
  readonly clock: WalkClock;
  /** Cancel: acts between pages. */
  readonly signal?: AbortSignal;
}

/** A busy service is asked again so many milliseconds later, or when it says itself; then the walk stops. */
const busyAfterMs = [1000, 5000, 15_000, 60_000];
/** Nobody is kept waiting longer before a page that has not begun to come. */
const longestBusyMs = 300_000;

/** After a page that no answer came to, it is asked for again so many milliseconds later; a page may be asked for often. */
const retryAfterMs = [1000, 5000];

/**
 * Walks one export to its end. Only a null cursor is the end; a short or empty page is not. A page that came too late is
 * asked for in smaller parts; a row may then be given twice.
 *
 * @param fetchPage - {@link CommandPort.fetchExport} of one dataset
 * @example
 * await walkExport((query) => command.fetchExport('payments', query), { span: { since }, onPage, clock, signal });
 */
export async function walkExport<Row extends { publicId: string | undefined; updatedAt: string | undefined }>(
  fetchPage: (query: ExportQuery) => Promise<ExportAnswer<Row>>,
  { span = {}, from = walkOver(span), onPage, clock, signal }: WalkOptions<Row>,
): Promise<WalkAnswer> {
  /** Cursors of the first span: another walk may well pass the same. */
  const passed = new Set<string>();
  let at = from;
  let unanswered = 0;
  let busy = 0;
  for (;;) {
    const [current] = at.spans;
    if (current === undefined) return { kind: 'end', at };
    if (signal?.aborted === true) return { kind: 'stopped', why: { kind: 'cancelled' }, at };
    const answer = await fetchPage({ ...current, cursor: at.cursor, limit: at.limit });
    switch (answer.kind) {
      case 'page': {
        const { nextCursor, rows } = answer;
        if (nextCursor !== null && passed.has(nextCursor))
          return { kind: 'stopped', why: { kind: 'endless' }, at: from };
        if (nextCursor === null) passed.clear();
        else passed.add(nextCursor);
        onPage(rows);
        at = afterPage(at, rows, nextCursor);
        unanswered = 0;
        busy = 0;
        break;
      }
      case 'too-slow': {
        const less = narrower(at, clock.now());
        if (less === undefined) return { kind: 'stopped', why: answer, at };
        if (less.cursor === null) passed.clear();
        at = less;
        break;
      }
      case 'busy': {
        const pause = busyAfterMs[busy] && (answer.retryAfterMs ?? busyAfterMs[busy]);
        if (pause === undefined || pause > longestBusyMs) return { kind: 'stopped', why: answer, at };
        busy += 1;
        await clock.wait(pause, signal);
        break;
      }
      case 'no-answer': {
        const pause = answer.reason === 'unreadable' ? undefined : retryAfterMs[unanswered];
        if (pause === undefined) return { kind: 'stopped', why: answer, at };
        unanswered += 1;
        await clock.wait(pause, signal);
        break;
      }
      default:
        return { kind: 'stopped', why: answer, at };
    }
  }
}
