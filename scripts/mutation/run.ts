import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judges, type Folder } from './judges';

/**
 * Mutation testing of src/accounts, folder by folder: `npm run mutation -- rules dates` for whole folders,
 * `npm run mutation -- --share 0.14 --seed 2` for a random share of all lines.
 */
const root = 'src/accounts';

interface Score {
  caught: number;
  missed: number;
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sourcesOf(folder: Folder): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.ts') && !/\.test(?:-helper)?\.ts$/.test(name))
    .map((name) => `${root}/${folder}/${name}`);
}

/** Whole files or, of a share, lines of them, each chosen or not by a number of its own. */
function mutated(folder: Folder, share: number, random: () => number): string[] {
  if (share >= 1) return sourcesOf(folder);
  return sourcesOf(folder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((_, at) => (random() < share ? [`${file}:${String(at + 1)}-${String(at + 1)}`] : [])),
  );
}

function specsOf(folder: Folder): string[] {
  return judges[folder].map((name) => `${root}/${name}${name.endsWith('.ts') ? '' : '/*.test.ts'}`);
}

async function scoreOf(folder: Folder, mutate: string[]): Promise<Score> {
  const { Stryker } = await import('@stryker-mutator/core');
  const results = await new Stryker({
    configFile: 'scripts/mutation/stryker.config.json',
    mutate,
    mochaOptions: {
      config: 'scripts/mutation/mocha.json',
      require: ['tsx/cjs', './scripts/mutation/jest-words.js'],
      spec: specsOf(folder),
    },
    jsonReporter: { fileName: `.stryker/${folder}.json` },
  }).runMutationTest();
  const count = (...statuses: string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return { caught: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
}

function told(name: string, { caught, missed }: Score): string {
  const all = caught + missed;
  return `${name.padEnd(9)} ${String(caught).padStart(5)} of ${String(all).padStart(5)}   ${((100 * caught) / all).toFixed(1)} %`;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  });
  const folders = Object.keys(judges) as Folder[];
  const random = randomNumbers(Number(values.seed));
  // Lines are drawn for every folder, so that a seed means the same lines whichever folders are run.
  const chosen = folders.map((folder) => [folder, mutated(folder, Number(values.share), random)] as const);
  const total: Score = { caught: 0, missed: 0 };
  const report: string[] = [];
  for (const [folder, lines] of chosen) {
    if (positionals.length > 0 && !positionals.includes(folder)) continue;
    const score = await scoreOf(folder, lines);
    total.caught += score.caught;
    total.missed += score.missed;
    report.push(told(folder, score));
  }
  console.log([...report, told('all', total)].join('\n'));
}

void run();
