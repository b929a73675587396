import fc from 'fast-check';
import { TextNumbers } from './text-numbers';

test('texts are numbered in the order in which they came, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'A', 'BN-1', 'bn-1'))), (texts) => {
      const numbers = new TextNumbers();
      const order = [...new Set(texts)];
      expect(texts.map((text) => numbers.numberOf(text))).toEqual(texts.map((text) => order.indexOf(text)));
      expect(numbers.texts).toEqual(order);
    }),
  );
});

test('many texts keep their numbers while the table grows', () => {
  const numbers = new TextNumbers();
  const texts = Array.from({ length: 5_000 }, (_, n) => `BN-${String(n)}`);
  for (const text of texts) numbers.numberOf(text);
  expect(texts.map((text) => numbers.numberOf(text))).toEqual(texts.map((_, n) => n));
});
