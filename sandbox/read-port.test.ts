import { readPort } from './read-port';

describe('readPort', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['3010', 3010],
    ['65534', 65534],
  ])('reads %p as %i', (text, port) => {
    expect(readPort(text)).toBe(port);
  });

  it.each(['0', '65535', '-1', '3000.5', '3e3', 'abc', ' 3000', '999999'])(
    'refuses %p in one sentence',
    (text) => {
      expect(() => readPort(text)).toThrow(
        `PORT is "${text}"; it must be a whole number from 1 to 65534, like PORT=3010.`,
      );
    },
  );
});
