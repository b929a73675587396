/** What the bytes 0x80 to 0x9f are in Windows' Western code page; from 0xa0 on it is Latin-1. */
const western: readonly string[] = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
/** What the bytes 0x80 to 0xff are in Windows' Arabic code page. */
const arabic: readonly string[] = Array.from(
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں' +
    '\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟' +
    'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك' +
    'àلâمنهوçèéêëىيîï\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200fے',
);

const westernBytes = bytesOf([
  ...western,
  ...Array.from({ length: 96 }, (_, n) => String.fromCharCode(0xa0 + n)),
]);
const arabicBytes = bytesOf(arabic);
const utf8 = new TextDecoder('utf-8', { fatal: true });

const withoutLetters = /^[\s\d\p{P}]+$/u;
/** What many programs put for a letter they cannot keep, in a name, where nobody asks anything: for a word, or in a word. */
const lostInName = /\?{3}|\p{L}\?+\p{L}/u;
/** Two letters' worth of UTF-8 read as Western text, though not all of their bytes survived. */
const westernRemains =
  /(?:[\u00c2\u00c3\u00d8-\u00db][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]?\s*){3}/;
const arabicText =
  /^[\p{Script=Arabic}\p{M}\p{P}\s\d]*\p{Script=Arabic}{2}[\p{Script=Arabic}\p{M}\p{P}\s\d]*$/u;
/** Accented letters throughout: Arabic text that was read as Western. */
const accentedThroughout = /^[^A-Za-z]*[\u00c0-\u00ff]{2}[^A-Za-z]*$/;
const longestLookedAt = 2_000;

/** What is wrong with a text that was read in a wrong encoding. */
export interface Misread {
  /** What was meant; undefined when letters are lost. */
  readonly reading: string | undefined;
}

/**
 * Whether a text was garbled on its way into the sheet: bytes of UTF-8 or of Arabic Windows read as something else, or
 * letters replaced by question marks.
 *
 * @param isName whether question marks can only be lost letters, as they cannot in a remark
 * @returns undefined for a text that is as somebody wrote it
 * @example
 * misread('Ù…Ø±ÙŠÙ…', true); //=> { reading: 'مريم' }
 * misread('????', true); //=> { reading: undefined }
 * misread('José', true); //=> undefined
 */
export function misread(text: string, isName: boolean): Misread | undefined {
  if (text.length > longestLookedAt) return undefined;
  if (text.includes('\ufffd') || isQuestionsAlone(text) || (isName && lostInName.test(text)))
    return { reading: undefined };
  if (isAscii(text)) return undefined;
  let reading = decoded(text);
  if (reading === undefined) return westernRemains.test(text) ? { reading: undefined } : undefined;
  // A file can go through two wrong hands.
  for (let again = decoded(reading); again !== undefined; again = decoded(again)) reading = again;
  return { reading };
}

/** What a text says when its letters are taken back to bytes and read rightly; always shorter, or Arabic where none was. */
function decoded(text: string): string | undefined {
  const reading = asUtf8(text, westernBytes) ?? asUtf8(text, arabicBytes);
  if (reading !== undefined) return reading;
  if (!accentedThroughout.test(text)) return undefined;
  const bytes = toBytes(text, westernBytes);
  const read = bytes?.map((byte) => (byte < 128 ? String.fromCharCode(byte) : (arabic[byte - 128] ?? '')));
  const meant = read?.join('');
  return meant !== undefined && arabicText.test(meant) ? meant : undefined;
}

function asUtf8(text: string, bytesBySign: ReadonlyMap<string, number>): string | undefined {
  const bytes = toBytes(text, bytesBySign);
  if (bytes === undefined) return undefined;
  try {
    const reading = utf8.decode(Uint8Array.from(bytes));
    // Sensible: letters came out of it, and nothing that no one types.
    return reading.length < text.length && /[\u00c0-\uffff]/.test(reading) && !/[\p{C}\ufffd]/u.test(reading)
      ? reading
      : undefined;
  } catch {
    return undefined;
  }
}

function toBytes(text: string, bytesBySign: ReadonlyMap<string, number>): number[] | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const byte = code < 128 ? code : bytesBySign.get(sign);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return bytes;
}

function bytesOf(signs: readonly string[]): ReadonlyMap<string, number> {
  return new Map(signs.map((sign, at) => [sign, 128 + at]));
}

/** Two question marks or more, and no letter. */
function isQuestionsAlone(text: string): boolean {
  const first = text.indexOf('?');
  return first >= 0 && text.includes('?', first + 1) && withoutLetters.test(text);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
