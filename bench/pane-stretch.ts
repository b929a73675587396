import { buildSandbox } from '../sandbox/build';
import { makeSample } from '../sandbox/samples/write-samples';
import type { BenchLine } from './support/bench-line';
import { median } from './support/median';
import { stretchesUnwatched, type Stretch } from './support/unwatched-pane';

/** Enough rows for many blocks and slices; a stretch does not grow with the rows that follow it. */
const rows = 20_000;

const bound = 50;

/** Each in a browser of its own, where nothing has been compiled or cleared up before. */
const rounds = 5;

const presses = [
  { work: 'checked', button: '^Check$', until: String.raw`[\d,]+ rows ready` },
  {
    work: 'submitted',
    button: String.raw`^Submit [\d,]+ rows$`,
    until: String.raw`Command accepted [\d,]+ rows`,
  },
];

/**
 * The longest stretch for which a script of the pane holds its page while a sheet is checked and then submitted, in a
 * real browser: the median of some first times.
 */
export async function measure(): Promise<BenchLine[]> {
  await buildSandbox();
  const workbook = await makeSample('large', { rows });
  const all: (readonly (readonly Stretch[])[])[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await stretchesUnwatched(workbook, presses));
  return presses.map(({ work }, at) =>
    line(
      work,
      all.map((stretches) => stretches[at] ?? []),
    ),
  );
}

function line(work: string, ofRounds: readonly (readonly Stretch[])[]): BenchLine {
  const longest = (of: keyof Stretch) =>
    ofRounds.map((stretches) => Math.max(0, ...stretches.map((stretch) => stretch[of])));
  const processor = longest('processorMs');
  return {
    work: `longest stretch of the pane while ${rows.toLocaleString('en')} rows are ${work}`,
    bound: `≤ ${String(bound)} ms of processor time`,
    measured: `${inWords(processor)} (by the clock ${inWords(longest('clockMs'))})`,
    withinBound: median(processor) <= bound,
  };
}

/** The browser does not tell of stretches that are under 50 ms by the clock. */
function inWords(longest: readonly number[]): string {
  const words = (ms: number) => (ms === 0 ? '< 50' : ms.toFixed(0));
  return `${words(median(longest))} ms; ${longest.map(words).join(', ')}`;
}
