import { differenceInMinutes, format, isValid, parseISO } from 'date-fns';
import type { ClockPort } from '../ports/clock-port';

/** The clock of the machine, in the person's own time zone. */
export const systemClock: ClockPort = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  now: () => format(new Date(), "yyyy-MM-dd'T'HH:mm:ssxxx"),
  minutesSince: (instant) => {
    const then = parseISO(instant);
    return isValid(then) ? differenceInMinutes(new Date(), then) : undefined;
  },
  ticks: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done);
    }),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  breathe,
};

/**
 * Lets the page answer and paint. A message port, since a nested `setTimeout` waits at least 4 ms
 * (HTML Standard, timers), and 100,000 rows are checked in some thousand stretches.
 */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
