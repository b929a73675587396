import { good } from './reading';
import { rememberedReader } from './remembered-reader';

function counted() {
  let reads = 0;
  const read = rememberedReader(({ value }) => {
    reads += 1;
    return good(`${String(value)}!`);
  });
  return {
    read: (value: string | number) => read({ value, format: 'General', text: undefined }),
    reads: () => reads,
  };
}

test('a text is read once, and equal texts share what is said of them', () => {
  const { read, reads } = counted();
  expect(read('UAE')).toBe(read('UAE'));
  expect(read('KSA').value).toBe('KSA!');
  expect(reads()).toBe(2);
});

test('a number is read each time: its format may be another', () => {
  const { read, reads } = counted();
  read(5);
  expect(read(5).value).toBe('5!');
  expect(reads()).toBe(2);
});

test('a column of many different texts is read rightly to its end, and does not fill the memory', () => {
  const { read, reads } = counted();
  for (let n = 0; n < 4_000; n += 1) read(`text ${String(n)}`);
  read('text 0');
  expect(reads()).toBe(4_000);
  expect([read('one more').value, read('one more').value]).toEqual(['one more!', 'one more!']);
  expect(reads()).toBe(4_002);
});
