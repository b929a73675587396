/** Line 1 of the speed table: a check of 100,000 rows × 35 columns, every rule on. */
import { startCheck } from '../src/accounts/check/check-sheet';
import type { CheckResult } from '../src/accounts/check/check-result';
import type { RowBlock } from '../src/accounts/cell';
import type { BenchLine } from './support/bench-line';
import { naiveCheck } from './support/naive-check';
import { medianOfPairs } from './support/pairs';
import { wideContext, wideSheet } from './support/wide-sheet';

const rowCount = 100_000;
const naiveRows = 20_000;

export async function measure(): Promise<BenchLine[]> {
  const block = wideSheet(rowCount);
  sameBadCells(wideSheet(naiveRows));
  const bare = await medianOfPairs(
    () => check(block),
    () => touch(block),
  );
  const part = wideSheet(naiveRows);
  const naive = await medianOfPairs(
    () => naiveCheck(part),
    () => check(part),
  );
  const longest = longestStep(block);
  return [
    {
      work: `check ${rowCount.toLocaleString('en')} rows × 35 columns (${bare.measuredMs.toFixed(0)} ms)`,
      bound: '≤ 10 × a bare pass over type and length',
      measured: `${bare.ratio.toFixed(1)} ×`,
      withinBound: bare.ratio <= 10,
    },
    {
      work: `the same check beside zod + date-fns parse (${naiveRows.toLocaleString('en')} rows)`,
      bound: '≥ 8 × faster',
      measured: `${naive.ratio.toFixed(1)} ×`,
      withinBound: naive.ratio >= 8,
    },
    {
      work: 'longest step of the rules between rows',
      bound: '≤ 50 ms',
      measured: `${longest.toFixed(0)} ms`,
      withinBound: longest <= 50,
    },
  ];
}

function check(block: RowBlock): CheckResult {
  const sheet = startCheck(wideContext);
  sheet.add(block);
  return sheet.finish();
}

/** What no check can do without: looking at each cell. The sum keeps the loop from being optimised away. */
function touch(block: RowBlock): number {
  let touched = 0;
  for (const row of block.values)
    for (const value of row) touched += typeof value === 'string' ? value.length : 1;
  return touched;
}

/** A faster check that finds less would be no faster check. */
function sameBadCells(block: RowBlock): void {
  const naive = naiveCheck(block);
  const sheet = startCheck(wideContext);
  sheet.add(block);
  const between = new Set([
    'duplicate-row',
    'waits-for-sibling',
    'account-mixed-levels',
    'paid-above-total',
    'date-in-future',
  ]);
  const ours = new Set<string>();
  for (const issues of sheet.finish().issues.values())
    for (const { row, column, code } of issues)
      if (!between.has(code)) ours.add(`${String(row - block.firstRow)}:${String(column)}`);
  const operationColumn = 0;
  for (const cell of naive) {
    const [row = ''] = cell.split(':');
    // A row whose operation is unknown is not read further: nobody knows which of its cells count.
    const unknownOperation = ours.has(`${row}:${String(operationColumn)}`);
    if (!ours.has(cell) && !unknownOperation) throw new Error(`zod alone finds ${cell}`);
  }
  for (const cell of ours) if (!naive.has(cell)) throw new Error(`our check alone finds ${cell}`);
}

function longestStep(block: RowBlock): number {
  const sheet = startCheck(wideContext);
  sheet.add(block);
  let longest = 0;
  const steps = sheet.finishInSteps();
  for (let done = false; !done;) {
    const started = performance.now();
    done = steps.next().done === true;
    longest = Math.max(longest, performance.now() - started);
  }
  return longest;
}
