/** Accounts or rows worked on between two steps: a few milliseconds, in a pane that has just been opened too. */
const stepSize = 1_000;

/** Works through so many things piece by piece. The loops stand in functions of their own: those of a generator run slowly. */
export function* inSteps(count: number, work: (from: number, to: number) => void): Generator<void, void> {
  for (let from = 0; from < count; from += stepSize) {
    work(from, Math.min(from + stepSize, count));
    yield;
  }
}
