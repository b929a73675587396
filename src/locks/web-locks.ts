import type { LockPort } from '../ports/lock-port';

/**
 * Locks that all pages of this origin in one browser profile share (Web Locks): the browser lets go of them when a page
 * dies, so that a crash never leaves one behind.
 *
 * @param manager `navigator.locks`; undefined where the browser has none: then every lock is given, and the lease in the
 * workbook and the last-moment read remain
 * @example
 * const release = await webLocks(navigator.locks).tryHold('accounts-for-command/submitting/…');
 */
export function webLocks(manager: Pick<LockManager, 'request' | 'query'> | undefined): LockPort {
  if (manager === undefined)
    return { tryHold: () => Promise.resolve(() => undefined), isHeld: () => Promise.resolve(false) };
  return {
    tryHold: (name) =>
      new Promise((resolve, reject) => {
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock === null) {
              resolve(undefined);
              return undefined;
            }
            // The lock is held until this promise settles.
            return new Promise<void>((release) => {
              resolve(release);
            });
          })
          .catch(reject);
      }),
    isHeld: async (name) => {
      const { held = [] } = await manager.query();
      return held.some((lock) => lock.name === name);
    },
  };
}
