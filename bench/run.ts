/**
 * `npm run bench`: every bench/*.ts, one process each so that none inherits another's heap, then one table.
 * `npm run bench -- pane-size` runs the files whose names contain a word. Exit code 1 when a bound is missed.
 */
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BenchLine } from './support/bench-line';

interface BenchFile {
  readonly measure: () => Promise<BenchLine[]>;
}

/** In the process of its own: runs the file and hands its lines to the parent. */
async function measureHere(file: string): Promise<void> {
  const { measure } = (await import(file)) as BenchFile;
  const lines = await measure();
  // A browser or a server that a bench left open would keep the process for ever; its lines have arrived by then.
  process.send?.(lines, () => process.exit(0));
}

function measureInProcess(file: string): Promise<BenchLine[]> {
  const child = fork(__filename, ['--file', file], { execArgv: [...process.execArgv, '--expose-gc'] });
  return new Promise((resolve, reject) => {
    child.on('message', (lines) => resolve(lines as BenchLine[]));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`${path.basename(file)} ended with exit code ${code ?? 'none'}.`));
    });
  });
}

async function runAll(word: string): Promise<void> {
  const files = readdirSync(__dirname)
    .filter((name) => name.endsWith('.ts') && name !== path.basename(__filename) && name.includes(word))
    .sort();
  const table: Record<string, string>[] = [];
  for (const name of files) {
    for (const { work, bound, measured, withinBound } of await measureInProcess(path.join(__dirname, name))) {
      table.push({ work, bound, measured, '': withinBound ? 'ok' : 'MISSED' });
      if (!withinBound) process.exitCode = 1;
    }
  }
  console.table(table);
}

const [first, file] = process.argv.slice(2);
const done = first === '--file' && file !== undefined ? measureHere(file) : runAll(first ?? '');
done.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  // Nothing is measured any more, whatever else is open.
  process.exit(1);
});
