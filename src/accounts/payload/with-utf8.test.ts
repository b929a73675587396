import fc from 'fast-check';
import { withUtf8 } from './with-utf8';

test('gives what a text is in UTF-8, whatever its length and signs', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', minLength: 5000, maxLength: 9000 }),
      ),
      (text) => {
        expect(withUtf8(text, (bytes) => Buffer.from(bytes).toString('hex'))).toBe(
          Buffer.from(text, 'utf8').toString('hex'),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('a lone half of a surrogate pair counts as the sign that stands for such', () => {
  expect(withUtf8('\uD800', (bytes) => [...bytes])).toEqual([0xef, 0xbf, 0xbd]);
});
