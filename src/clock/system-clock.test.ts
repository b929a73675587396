import { systemClock } from './system-clock';

test('now carries the offset, and minutes are counted from it', () => {
  const now = systemClock.now();
  expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
  expect(systemClock.minutesSince('2000-01-01T00:00:00+04:00')).toBeGreaterThan(60 * 24 * 365 * 20);
  expect(systemClock.minutesSince('yesterday')).toBeUndefined();
});

test('a wait ends at once when it is called off', async () => {
  const abort = new AbortController();
  const waiting = systemClock.wait(1_000_000, abort.signal);
  abort.abort();
  await expect(waiting).resolves.toBeUndefined();
  await expect(systemClock.wait(1_000_000, abort.signal)).resolves.toBeUndefined();
});

test('breathing lets what waits run first', async () => {
  const order: string[] = [];
  const other = new Promise<void>((resolve) => {
    setImmediate(() => {
      order.push('other');
      resolve();
    });
  });
  await Promise.all([systemClock.breathe().then(() => order.push('after')), other]);
  expect(order).toContain('other');
});
