import { gulfCountryOf } from './phone-countries';

/** A number whose last seven digits are one digit over and over was typed to fill the cell. */
const repeatedTail = 7;

/** Runs along the keyboard that stand for a whole number at home. */
const keyboardRuns: ReadonlySet<string> = new Set([
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
  '2345678',
  '7654321',
  '87654321',
  '987654321',
  '9876543210',
]);

/**
 * Whether a number was plainly typed to fill the cell: 0500000000, 1234567. Somebody owns it, and it is not the debtor.
 *
 * @param number digits, with or without a plus and zeros in front
 */
export function isPlaceholderPhone(number: string): boolean {
  const end = number.length - 1;
  const last = number.charCodeAt(end);
  const step = last - number.charCodeAt(end - 1);
  if (step === 0) return endsInOneDigit(number, last);
  // 9 and 0 stand side by side on the keyboard.
  if (step !== 1 && step !== -1 && step !== -9) return false;
  const national = number.startsWith('+') && gulfCountryOf(number) !== undefined ? number.slice(4) : number;
  return keyboardRuns.has(national.replace(/^[+0]+/, ''));
}

function endsInOneDigit(number: string, digit: number): boolean {
  for (let back = 1; back <= repeatedTail; back += 1)
    if (number.charCodeAt(number.length - back) !== digit) return false;
  return true;
}

/** What people type before the @ when there is no address. */
const emptyNames: ReadonlySet<string> = new Set(
  (
    'na n.a n/a n-a none no non nil null nan noemail no-email no.email no_email noemailid nomail no-mail no.mail no_mail ' +
    'notavailable not.available not-available notapplicable noreply no-reply no.reply donotreply unknown dummy fake test ' +
    'test1 test123 testing tester email mail e-mail sample example a aa aaa aaaa abc abcd xyz x xx xxx xxxx asd asdf qwerty ' +
    '0 00 000 1 11 111 12 123 1234 12345 123456 customer.email customeremail'
  ).split(' '),
);

const emptyBeginnings = new Uint8Array(32 * 128);
for (const name of emptyNames) emptyBeginnings[beginning(name, name.length)] = 1;

/** What stands behind it then; `example` is kept free for examples. */
const emptyHosts: ReadonlySet<string> = new Set(
  (
    'na none no nil null noemail no-email nomail no-mail email mail e-mail test testing dummy fake unknown a aa aaa abc abcd ' +
    'xyz x xx xxx asd asdf sample domain company customer 123 1234 gmail hotmail yahoo outlook live icloud ymail googlemail'
  ).split(' '),
);

/**
 * Whether an address was plainly typed to fill the cell: na@na.com, test@test.com, noemail@gmail.com.
 *
 * @param email of the shape of an address
 */
export function isPlaceholderEmail(email: string): boolean {
  const at = email.indexOf('@');
  // Nearly every name is told from the empty ones by its length and first letter, without looking it up.
  if (emptyBeginnings[beginning(email, at)] !== 1) return false;
  const host = email.slice(at + 1).toLowerCase();
  return emptyHosts.has(host.slice(0, host.indexOf('.'))) && emptyNames.has(email.slice(0, at).toLowerCase());
}

/** A name's length and first letter as one number. */
function beginning(name: string, length: number): number {
  return length * 128 + (name.charCodeAt(0) | 32);
}
