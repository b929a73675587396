import { manualTime } from './manual-time';

test('tasks run in order of their moment, with the clock standing at it', () => {
  const time = manualTime(1000);
  const ran: string[] = [];
  time.after(50, () => ran.push(`late at ${String(time.now())}`));
  time.after(10, () => {
    ran.push(`early at ${String(time.now())}`);
    time.after(5, () => ran.push(`nested at ${String(time.now())}`));
  });
  const callOff = time.after(20, () => ran.push('never'));
  callOff();
  time.advance(20);
  expect(ran).toEqual(['early at 1010', 'nested at 1015']);
  expect([time.now(), time.waiting()]).toEqual([1020, 1]);
  time.advance(30);
  expect(ran.at(-1)).toBe('late at 1050');
});

test('a test can wait until something waits', async () => {
  const time = manualTime(0);
  const two = time.whenWaiting(2);
  time.after(1, () => undefined);
  time.after(1, () => undefined);
  await two;
  await time.whenWaiting(1);
  expect(time.waiting()).toBe(2);
});
