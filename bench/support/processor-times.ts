/** A browser's trace (Trace Event Format): times in microseconds, `tdur` of the thread's own processor time. */
export interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** How far the beginnings of one task may lie apart in what a page and a trace say, in microseconds. */
const near = 3000;

/** A task as the page saw it: milliseconds after a mark that the page made, and for how long. */
export interface SeenTask {
  readonly at: number;
  readonly ms: number;
}

/**
 * How much processor time a task of a page's thread took.
 *
 * @param mark - the name of a `performance.mark` that the page made once
 * @returns milliseconds; all of the task's time where the trace does not tell of it
 * @throws Error when the trace holds no such mark
 */
export function processorTimes({ traceEvents }: Trace, mark: string): (seen: SeenTask) => number {
  const marked = traceEvents.find(({ name, ph }) => name === mark && ph !== 'M');
  if (marked === undefined) throw new Error(`The trace holds no mark ${mark}.`);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === marked.pid && tid === marked.tid,
  );
  return ({ at, ms }) => {
    const begins = marked.ts + at * 1000;
    const [task] = tasks
      .filter(({ ts }) => Math.abs(ts - begins) < near)
      .sort((one, other) => (other.dur ?? 0) - (one.dur ?? 0));
    const { dur = 0, tdur = 0 } = task ?? {};
    // Less than half of it: that is another task.
    if (dur < ms * 500) return ms;
    // A page reckons to a task what the browser does to end it, some milliseconds; the trace does not.
    return tdur / 1000 + Math.max(0, ms - dur / 1000);
  };
}
