/** Where the stand-in takes the time from, and how it waits. */
export interface TimeSource {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Runs `task` once after `ms`; the returned function calls it off. */
  after(ms: number, task: () => void): () => void;
}

/** The machine's clock. Its timers do not keep the process alive. */
export function realTime(): TimeSource {
  return {
    now: () => Date.now(),
    after(ms, task) {
      const timer = setTimeout(task, ms);
      timer.unref();
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
