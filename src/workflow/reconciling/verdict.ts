import type { Comparison } from '../../reconciliation/compare';
import type { UsualDelay } from '../../settings/learned';
import { lookAfterMinutes } from './learned';
import type { SentRow } from './sent-rows';

/** What the exports prove of a sent row. */
export type Verdict =
  | Comparison
  /** Not to be seen, or not as sent, and it may still be on its way: its outcome stays. */
  | {
      readonly kind: 'on-the-way';
      /** It is absent beyond the usual delay, but everything was read before that: reading everything would prove it. */
      readonly unproved?: true;
    }
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
  /** Whole minutes from its sending until Command was read; undefined when its time is not known. */
  readonly minutes: number | undefined;
  /** Whole minutes from its sending until everything was read. */
  readonly minutesToWhole: number | undefined;
  readonly delay: UsualDelay;
}

/**
 * Judges a sent row by the exports. Nothing is released on a guess: a row that is absent counts as missing only after
 * the usual delay, only where that is known, and only by a read of everything: what changed alone may show late what
 * is dated early.
 */
export function verdictOf(
  { row, outcome }: Pick<SentRow, 'row' | 'outcome'>,
  { now, before, minutes, minutesToWhole, delay }: Evidence,
): Verdict {
  switch (now.kind) {
    case 'missing':
      if (minutes === undefined) return { kind: 'cannot-tell', why: 'sent-unknown' };
      if (delay.minutes === undefined || minutes < delay.minutes) return { kind: 'on-the-way' };
      return (minutesToWhole ?? 0) < delay.minutes ? { kind: 'on-the-way', unproved: true } : now;
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
