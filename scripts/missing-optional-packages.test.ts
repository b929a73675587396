import { readFileSync } from 'node:fs';
import path from 'node:path';
import { missingOptionalPackages, type PackageLock } from './missing-optional-packages';

describe('missingOptionalPackages', () => {
  it('finds nothing missing in our own lock file; if it does, run `npx tsx scripts/complete-lock.ts`', () => {
    const lock = JSON.parse(
      readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8'),
    ) as PackageLock;
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  it('looks beside the package and in the folders above it, as Node does', () => {
    const lock: PackageLock = {
      packages: {
        '': {},
        'node_modules/a': { optionalDependencies: { here: '1.0.0', nested: '2.0.0', gone: '3.0.0' } },
        'node_modules/a/node_modules/b': { optionalDependencies: { here: '1.0.0', nested: '2.0.0' } },
        'node_modules/c': { optionalDependencies: { nested: '2.0.0' } },
        'node_modules/here': { version: '1.0.0' },
        'node_modules/a/node_modules/nested': { version: '2.0.0' },
      },
    };
    expect(missingOptionalPackages(lock)).toEqual([
      { name: 'gone', version: '3.0.0' },
      { name: 'nested', version: '2.0.0' },
    ]);
  });
});
