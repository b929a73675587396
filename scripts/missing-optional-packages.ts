export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json, version 3: `packages` by their folder, `node_modules/a/node_modules/b`. */
export interface PackageLock {
  packages: Record<string, LockedPackage>;
}

/**
 * The optional packages that a lock file asks for and has no entry of.
 *
 * @example
 * missingOptionalPackages({ packages: { 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } } } });
 * //=> [{ name: 'a-linux', version: '1.0.0' }]
 */
export function missingOptionalPackages(lock: PackageLock): { name: string; version: string }[] {
  return Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !foldersToSearch(folder).some((base) => `${base}node_modules/${name}` in lock.packages),
      )
      .map(([name, version]) => ({ name, version })),
  );
}

/** The folders in which Node looks for a package's dependencies: its own, then each one above it. */
function foldersToSearch(folder: string): string[] {
  const folders = [''];
  for (let at = folder; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    folders.push(`${at}/`);
  }
  return folders;
}
