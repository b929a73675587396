import fc from 'fast-check';
import { lookAlike } from './look-alikes';

test.each([
  ['АС-0412', 'AC-0412'],
  ['ΑΒ-12', 'AB-12'],
  ['٧٨٤', '784'],
  ['ＡＣ－１', 'AC-1'],
  ['AC—1', 'AC-1'],
  ['AC\u200b1', 'AC1'],
])('%s looks like %s', (text, plain) => {
  expect(lookAlike(text)).toBe(plain);
});

test.each(['AC-1', 'حساب ١٢', 'СОР', 'Я-1', '李1', '', '\u200e', 'ß1'])('%s is what it is', (text) => {
  expect(lookAlike(text)).toBeUndefined();
});

test('what comes out has no look-alikes left', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('А', 'C', '1', '٢', '－', '\u200e', 'ß', ' ', 'Η', '\u00a0') }),
      (text) => {
        const plain = lookAlike(text);
        if (plain !== undefined) expect(lookAlike(plain)).toBeUndefined();
      },
    ),
  );
});
