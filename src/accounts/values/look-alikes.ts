/** Letters of other scripts that are drawn like Latin ones, and dashes drawn like the one on the keyboard. */
const drawnAlike: Readonly<Record<string, string>> = {
  ...pairs('АВЕЅЗІЈКМНОРСТУХ', 'ABES3IJKMHOPCTYX'),
  ...pairs('аеорсухіѕј', 'aeopcyxisj'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad', '--------'),
};

/** Marks that nobody sees: direction marks, joiners, zero-width spaces. */
const unseen = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const plainAscii = /^[\u0020-\u007e]+$/;

/**
 * The ASCII text that an identifier looks like, where another script, a wide form or an unseen mark got into it.
 *
 * @returns undefined for plain ASCII, and for a text that is meant to be of another script
 * @example
 * lookAlike('АС-0412'); //=> 'AC-0412', though its first two letters were Cyrillic
 * lookAlike('حساب ١٢'); //=> undefined
 */
export function lookAlike(text: string): string | undefined {
  if (plainAscii.test(text)) return undefined;
  const plain = text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[^\u0020-\u007e]/g, (sign) => drawnAlike[sign] ?? sign);
  // A word in Cyrillic letters alone may be a word; with a digit in it, it is an identifier.
  return plainAscii.test(plain) && /\d/.test(plain) ? plain : undefined;
}

function pairs(signs: string, plain: string): Record<string, string> {
  return Object.fromEntries(Array.from(signs, (sign, at) => [sign, plain.charAt(at)]));
}
