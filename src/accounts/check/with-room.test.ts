import { withRoom } from './with-room';

const unused = (length: number) => new Int32Array(length).fill(-1);

test('numbers with room enough stay where they are', () => {
  const numbers = Int32Array.of(7, 8, 9);
  expect(withRoom(numbers, 2, unused)).toBe(numbers);
  expect(withRoom(numbers, 3, unused)).toBe(numbers);
});

test.each([
  ['one more: twice the room', 4, [7, 8, 9, -1, -1, -1]],
  ['many more: as much as is asked for', 8, [7, 8, 9, -1, -1, -1, -1, -1]],
])('%s', (_, length, longer) => {
  expect([...withRoom(Int32Array.of(7, 8, 9), length, unused)]).toEqual(longer);
});
