import { paneFrame } from '../e2e/support/pane-frame';
import type { OpenSandbox } from '../e2e/support/sandbox';
import { openSandbox } from '../e2e/support/sandbox';
import { checkSheet, openFile, signIn } from '../e2e/support/steps';
import { buildSandbox } from '../sandbox/build';
import { makeSample } from '../sandbox/samples/write-samples';
import type { BenchLine } from './support/bench-line';
import { median } from './support/median';

/** Enough rows for many blocks and slices; a stretch does not grow with the rows that follow it. */
const rows = 20_000;

const bound = 50;

/** Each in a browser of its own, where nothing has been compiled or cleared up before. */
const rounds = 5;

/**
 * The longest stretch for which a script of the pane holds its page while a sheet is checked and then submitted, in a
 * real browser: the median of some first times. Only tasks of the pane's own frame count (Long Tasks API, attribution
 * `self`): the grid beside it is the sandbox's.
 */
export async function measure(): Promise<BenchLine[]> {
  await buildSandbox();
  const workbook = await makeSample('large', { rows });
  const checking: number[] = [];
  const submitting: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const longest = await longestOfFirstTime(workbook);
    checking.push(longest.checking);
    submitting.push(longest.submitting);
  }
  return [line('checked', checking), line('submitted', submitting)];
}

function line(done: string, longest: readonly number[]): BenchLine {
  const middle = median(longest);
  return {
    work: `longest stretch of the pane while ${rows.toLocaleString('en')} rows are ${done}`,
    bound: `≤ ${String(bound)} ms`,
    measured: `${inWords(middle)}; of ${String(rounds)}: ${longest.map(inWords).join(', ')}`,
    withinBound: middle <= bound,
  };
}

async function longestOfFirstTime(
  workbook: Buffer,
): Promise<{ readonly checking: number; readonly submitting: number }> {
  const sandbox = await openSandbox();
  try {
    await openFile(sandbox, 'large.xlsx', workbook);
    await signIn(sandbox);
    const longest = await watchStretches(sandbox);
    await checkSheet(sandbox);
    const checking = await longest();
    await sandbox.pane.getByRole('button', { name: /^Submit [\d,]+ rows$/ }).click();
    await sandbox.pane.getByText(/^Command accepted [\d,]+ rows/).waitFor({ timeout: 120_000 });
    return { checking, submitting: await longest() };
  } finally {
    await sandbox.close();
  }
}

/** Gives the longest stretch since it was asked last; 0 for nothing over 50 ms: shorter ones are not told by the browser. */
async function watchStretches(sandbox: OpenSandbox): Promise<() => Promise<number>> {
  const frame = await paneFrame(sandbox);
  await frame.evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') long.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { longStretches: long });
  });
  return async () => {
    const stretches = await frame.evaluate(() =>
      (window as unknown as { longStretches: number[] }).longStretches.splice(0),
    );
    return Math.max(0, ...stretches);
  };
}

function inWords(milliseconds: number): string {
  return milliseconds === 0 ? '< 50 ms' : `${milliseconds.toFixed(0)} ms`;
}
