import { openSandbox } from '../e2e/support/sandbox';
import { checkSheet, openFile, signIn } from '../e2e/support/steps';
import { buildSandbox } from '../sandbox/build';
import { makeSample } from '../sandbox/samples/write-samples';
import type { BenchLine } from './support/bench-line';

/** Enough rows for many blocks and slices; a stretch does not grow with the rows that follow it. */
const rows = 20_000;

const bound = 50;

/**
 * The longest stretch for which a script of the pane holds its page while a sheet is checked, in a real browser.
 * Only tasks of the pane's own frame count (Long Tasks API, attribution `self`): the grid beside it is the sandbox's.
 */
export async function measure(): Promise<BenchLine[]> {
  await buildSandbox();
  const sandbox = await openSandbox();
  try {
    await openFile(sandbox, 'large.xlsx', await makeSample('large', { rows }));
    await signIn(sandbox);
    const pane = await sandbox.page.locator('iframe').elementHandle();
    const frame = await pane.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    await frame.evaluate(() => {
      const long: number[] = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'self') long.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { longStretches: long });
    });
    await checkSheet(sandbox);
    const stretches = await frame.evaluate(
      () => (window as unknown as { longStretches: readonly number[] }).longStretches,
    );
    const longest = Math.max(0, ...stretches);
    return [
      {
        work: `longest stretch of the pane while ${rows.toLocaleString('en')} rows are checked`,
        bound: `≤ ${String(bound)} ms`,
        // Shorter ones are not told by the browser.
        measured:
          longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms (${String(stretches.length)} over 50)`,
        withinBound: longest <= bound,
      },
    ];
  } finally {
    await sandbox.close();
  }
}
