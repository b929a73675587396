import { memoryLocks } from './memory-locks.test-helper';
import { webLocks } from './web-locks';

test('one page holds a lock, another is refused until it lets go', async () => {
  const machine = memoryLocks();
  const one = webLocks(machine.page().manager);
  const other = webLocks(machine.page().manager);
  const release = await one.tryHold('a');
  expect(release).toBeDefined();
  expect(await other.tryHold('a')).toBeUndefined();
  expect(await other.isHeld('a')).toBe(true);
  expect(await other.isHeld('b')).toBe(false);
  release?.();
  await new Promise(setImmediate);
  expect(await other.isHeld('a')).toBe(false);
  expect(await other.tryHold('a')).toBeDefined();
});

test('a page that dies leaves no lock behind', async () => {
  const machine = memoryLocks();
  const page = machine.page();
  await webLocks(page.manager).tryHold('a');
  page.die();
  expect(await webLocks(machine.page().manager).tryHold('a')).toBeDefined();
});

test('a browser that cannot answer makes it known', async () => {
  const locks = webLocks({
    request: () => Promise.reject(new Error('SecurityError')),
    query: () => Promise.resolve({}),
  });
  await expect(locks.tryHold('a')).rejects.toThrow('SecurityError');
  expect(await locks.isHeld('a')).toBe(false);
});

test('without Web Locks every lock is given', async () => {
  const locks = webLocks(undefined);
  expect(await locks.tryHold('a')).toBeDefined();
  expect(await locks.tryHold('a')).toBeDefined();
});
