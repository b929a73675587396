import type { Comparison } from '../../reconciliation/compare';
import type { UsualDelay } from '../../settings/learned';
import { lookAfterMinutes } from './learned';
import type { SentRow } from './sent-rows';

/** What the exports prove of a sent row. */
export type Verdict =
  | Comparison
  /** Not to be seen, or not as sent, and it may still be on its way: its outcome stays. */
  | { readonly kind: 'on-the-way' }
  | {
      readonly kind: 'cannot-tell';
      /** `same-before`: Command held these figures before the row was sent. `sent-unknown`: when it was sent is not known. */
      readonly why: 'same-before' | 'sent-unknown';
    };

/** What a verdict rests on. */
export interface Evidence {
  /** What the exports say now. */
  readonly now: Comparison;
  /** What they said when they were read before the row was sent; undefined where nobody had read them. */
  readonly before: Comparison | undefined;
  /** Whole minutes since it was sent; undefined when its time is not known. */
  readonly minutes: number | undefined;
  readonly delay: UsualDelay;
}

/**
 * Judges a sent row by the exports. Nothing is released on a guess: a row that is absent counts as missing only after
 * the usual delay, and only where that is known.
 */
export function verdictOf(
  { row, outcome }: Pick<SentRow, 'row' | 'outcome'>,
  { now, before, minutes, delay }: Evidence,
): Verdict {
  switch (now.kind) {
    case 'missing':
      if (minutes === undefined) return { kind: 'cannot-tell', why: 'sent-unknown' };
      return delay.minutes === undefined || minutes < delay.minutes ? { kind: 'on-the-way' } : now;
    case 'different':
      return minutes !== undefined && minutes < lookAfterMinutes(delay) ? { kind: 'on-the-way' } : now;
    case 'landed': {
      // Figures that were there before say nothing of an update that nobody confirmed: it may be a phone that changed.
      if (row.operation !== 'update' || now.by !== 'row') return now;
      const showsNothing = outcome === 'unconfirmed' && before?.kind === 'landed';
      return showsNothing || outcome === 'cannot-tell' ? { kind: 'cannot-tell', why: 'same-before' } : now;
    }
    case 'cannot-tell':
      return now;
  }
}
