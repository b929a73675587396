import { numberedWords } from './header-numbers';

test.each([
  [['phone', '2', 'type'], ['phone', 'type'], 2, false],
  [['2nd', 'phone'], ['phone'], 2, false],
  [['second', 'phone'], ['phone'], 2, false],
  [['primary', 'email'], ['email'], 1, false],
  [['هاتف', 'ثالث'], ['هاتف'], 3, false],
  [['alternate', 'mobile'], ['mobile'], undefined, true],
  [['mobile'], ['mobile'], undefined, false],
  [['mobile', '1', '2'], ['mobile', '1', '2'], undefined, false],
  [['mobile', '21'], ['mobile', '21'], undefined, false],
  [['mobile', '0'], ['mobile', '0'], undefined, false],
])('%j', (words, rest, number, further) => {
  expect(numberedWords(words)).toEqual({ words: rest, number, further });
});
