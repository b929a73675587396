/**
 * `npm run lint`: types, ESLint, formatting, import rules, unused code. Two at a time; what a check says is
 * shown only when it finds something, so that the reasons stand together.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const top = path.join(__dirname, '..');

/** The slowest first, so that the short ones fill the gap beside it. */
const checks = {
  eslint: 'eslint . --max-warnings 0 --cache --cache-location node_modules/.cache/eslint/',
  types: 'tsc --noEmit --project .',
  'import rules': 'depcruise src sandbox e2e bench scripts --config .dependency-cruiser.cjs',
  'unused code': 'knip --no-progress',
  formatting: 'prettier --check . --log-level warn --cache',
};

interface Result {
  readonly passed: boolean;
  readonly said: string;
}

function run(command: string): Promise<Result> {
  const bin = path.join(top, 'node_modules/.bin');
  // Through a shell because on Windows the files in .bin are .cmd files, which cannot be started directly.
  const child = spawn(command, {
    cwd: top,
    shell: true,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ passed: code === 0, said: Buffer.concat(parts).toString() }));
  });
}

async function lint(): Promise<void> {
  const waiting = Object.entries(checks);
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, command] = next;
      const started = performance.now();
      const { passed, said } = await run(command);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${passed ? '' : `${said}\n`}`,
      );
      if (!passed) process.exitCode = 1;
    }
  };
  await Promise.all([worker(), worker()]);
}

void lint();
