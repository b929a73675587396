const at = 64;
const dot = 46;
/** No place in a text. */
const none = -1;

/**
 * Whether a text is an e-mail address of letters, digits, dots, dashes, plus and underscore alone, with one @ and dots where they
 * may be: told by character codes, for there is one in nearly every row. Of any other text this says nothing.
 *
 * @example
 * isAsciiEmail('mariam@example.com'); //=> true
 * isAsciiEmail('مريم@مثال.إمارات'); //=> false, though it is an address
 */
export function isAsciiEmail(text: string): boolean {
  let host = none;
  let lastDot = none;
  let before = dot;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const alphanumeric =
      (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
    if (!alphanumeric) {
      if (unit === at && host < 0 && index > 0 && before !== dot) {
        host = index;
        before = dot;
        continue;
      }
      if (unit === dot && before !== dot) {
        if (host >= 0) lastDot = index;
      } else if (host >= 0 || (unit !== 95 && unit !== 45 && unit !== 43)) return false;
    } else if (lastDot >= 0 && unit < 65) return false;
    before = unit;
  }
  return host > 0 && lastDot > host && text.length - lastDot > 2;
}
