import { gulfCountryOf } from './phone-countries';
import { isPlaceholderPhone } from './placeholder-contacts';

const plus = 43;
const zero = 48;
const nine = 57;

/**
 * Whether a text is a mobile number of a Gulf state in E.164, with nothing to be said of it alone: what nearly every
 * cell of a good column holds. False says nothing; the reader decides.
 *
 * @example
 * isPlainPhone('+971501234567'); //=> true
 * isPlainPhone('0501234567'); //=> false
 */
export function isPlainPhone(text: string): boolean {
  if (text.charCodeAt(0) !== plus || (text.length !== 12 && text.length !== 13)) return false;
  const country = gulfCountryOf(text);
  if (country === undefined) return false;
  const last = text.length - 1;
  // By character codes, for there are several in nearly every row: digits alone, and the first one that of a mobile number.
  for (let at = 4; at <= last; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < zero || unit > nine) return false;
  }
  const first = text.charCodeAt(4) - zero;
  if (text.length - 4 !== country.mobile.length || ((country.mobile.first >> first) & 1) === 0) return false;
  return !isPlaceholderPhone(text);
}
