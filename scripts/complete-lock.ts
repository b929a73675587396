/**
 * `npx tsx scripts/complete-lock.ts`, after an `npm install`: adds to package-lock.json the optional packages
 * of other platforms that the registry asked did not have. A mirror that keeps one platform's packages makes
 * npm write a lock file without the others, and then `npm ci` refuses that file on every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { missingOptionalPackages, type LockedPackage, type PackageLock } from './missing-optional-packages';

/** `@swc/core-linux-x64-gnu` → what it runs on. Names end in os, cpu and, for some, the C library. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const match =
    /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(gnu|musl|msvc|eabi)\w*)?$/.exec(name);
  const [, os, cpu, abi] = match ?? [];
  if (os === undefined || cpu === undefined)
    throw new Error(`${name} does not say which platform it is for.`);
  // On arm the C library is part of the calling convention's name, and npm's own entries leave it out.
  const libc = os !== 'linux' || cpu === 'arm' ? undefined : { gnu: 'glibc', musl: 'musl' }[abi ?? ''];
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) };
}

const file = path.join(__dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as PackageLock;
const missing = missingOptionalPackages(lock);
for (const { name, version } of missing) {
  lock.packages[`node_modules/${name}`] = { version, dev: true, optional: true, ...platformOf(name) };
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${String(missing.length)} packages of other platforms added.\n`);
