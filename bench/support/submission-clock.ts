/** The machine's clock, as a submission wants it. */
export const submissionClock = {
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  breathe: () => new Promise<void>((resolve) => setImmediate(resolve)),
};
