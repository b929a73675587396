import fc from 'fast-check';
import { misread } from './wrong-encoding';

describe('text in a wrong encoding', () => {
  test.each([
    ['Ù…Ø±ÙŠÙ…', 'مريم'],
    ['Ø§Ù„Ø³Ø¹ÙˆØ¯ÙŠØ©', 'السعودية'],
    ['ÙØ§Ø·Ù…Ø©'.replace('Ù', 'Ù\u0081'), 'فاطمة'],
    ['JosÃ©', 'José'],
    ['MÃ¼ller', 'Müller'],
    ['JosÃƒÂ©', 'José'],
    ['Oâ€™Brien', 'O’Brien'],
    ['ظ…ط±ظٹظ…', 'مريم'],
    ['ط§ظ„ط³ظ„ط§ظ…', 'السلام'],
    ['ãÑíã', 'مريم'],
    ['ãÍãÏ Úáí', 'محمد علي'],
  ])('%s was %s', (text, reading) => {
    expect(misread(text, true)).toEqual({ reading });
  });

  test.each(['????', '?? ??', '???? Ali', 'Mar\ufffdam', 'Ren?e', 'Ù Ø§Ø Ù'])(
    '%s has lost letters',
    (text) => {
      expect(misread(text, true)).toEqual({ reading: undefined });
    },
  );

  test.each([
    'مريم', 'José', 'Müller', 'Ñandú', 'Ñíguez', 'Ö', 'Åsa', 'Çelik', 'Øystein', 'Ünal', '李', 'Ng', 'A', 'What?', '?', 'Ali', 'É', 'طه', 'ظافر',
    'O’Brien', 'Łukasz', '© Noor', '5 °C', 'Ø 5 mm', '«Noor»', 'محمد – علي', '50% – paid…', 'نور؟',
  ])('%s is as somebody wrote it', (text) => {
    expect(misread(text, true)).toBeUndefined();
  }); // prettier-ignore

  test('leaves signs that are no letters, and texts that are too long to be looked at', () => {
    expect(misread('Â£100', false)).toBeUndefined();
    expect(misread('Ù…'.repeat(1_000), false)).toEqual({ reading: 'م'.repeat(1_000) });
    expect(misread('Ù…'.repeat(1_001), false)).toBeUndefined();
  });

  test('takes a question mark within free text as one', () => {
    expect(misread('paid?no', false)).toBeUndefined();
    expect(misread('paid?no', true)).toEqual({ reading: undefined });
    expect(misread('really ???', false)).toBeUndefined();
    expect(misread('?? 12, ????', false)).toEqual({ reading: undefined });
  });

  test('gives back every name that was read byte by byte', () => {
    const letter = fc.constantFrom('م', 'ر', 'ي', 'ه', 'ف', 'ط', 'ة', 'é', 'ü', 'ç', 'Ø', 'a', 'B', ' ');
    // ØØ by itself is طط in a wrong encoding.
    const name = fc
      .string({ unit: letter, minLength: 2, maxLength: 12 })
      .filter((text) => misread(text, true) === undefined);
    fc.assert(
      fc.property(name, (text) => {
        const garbled = Buffer.from(text, 'utf8')
          .toString('latin1')
          .replace(/[\u0080-\u009f]/g, (byte) => western[byte.charCodeAt(0) - 128] ?? byte);
        if (garbled !== text) expect(misread(garbled, true)).toEqual({ reading: text });
      }),
    );
  });
});

/** Windows' Western code page from 0x80 to 0x9f. */
const western = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
