import type { CivilDate } from '../accounts/dates/civil-date';

/** Time, passed in so that nothing depends on the machine's clock in a test. */
export interface ClockPort {
  /** The person's civil day. */
  today(): CivilDate;
  /** Now with the person's UTC offset, ISO 8601: 2026-11-22T10:42:05+04:00. */
  now(): string;
  /** Whole minutes from that ISO 8601 instant to now; undefined when it cannot be read. */
  minutesSince(instant: string): number | undefined;
  /** Milliseconds that only ever rise, for durations. */
  ticks(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void;
  /** Lets the page paint and answer the person before more work is done. */
  breathe(): Promise<void>;
}
