import type { TimeSource } from './time';

/** A {@link TimeSource} that stands still until a test moves it. */
export interface ManualTime extends TimeSource {
  /** Moves the clock and runs, in order, every task that falls due. */
  advance(ms: number): void;
  /** Number of tasks that still wait. */
  waiting(): number;
  /** Resolves as soon as at least `count` tasks wait (at once if they do already). */
  whenWaiting(count: number): Promise<void>;
}

/**
 * A clock for tests: nothing sleeps, time passes only through `advance`.
 *
 * @param start - milliseconds since 1970 at which it stands first
 * @example
 * const time = manualTime(Date.UTC(2026, 10, 2));
 * time.after(3000, () => process());
 * time.advance(3000); // process() has run
 */
export function manualTime(start: number): ManualTime {
  let now = start;
  let tasks: { due: number; order: number; run: () => void }[] = [];
  let order = 0;
  let watchers: { count: number; resolve: () => void }[] = [];

  return {
    now: () => now,
    after(ms, run) {
      const task = { due: now + ms, order: order++, run };
      tasks.push(task);
      const met = watchers.filter(({ count }) => tasks.length >= count);
      watchers = watchers.filter((watcher) => !met.includes(watcher));
      for (const { resolve } of met) resolve();
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = tasks
          .filter(({ due }) => due <= end)
          .sort((a, b) => a.due - b.due || a.order - b.order)[0];
        if (next === undefined) break;
        tasks = tasks.filter((task) => task !== next);
        now = Math.max(now, next.due);
        next.run();
      }
      now = end;
    },
    waiting: () => tasks.length,
    whenWaiting(count) {
      if (tasks.length >= count) return Promise.resolve();
      return new Promise((resolve) => {
        watchers.push({ count, resolve });
      });
    },
  };
}
