import fc from 'fast-check';
import { normaliseWords, shortened, trimEdges, westernDigits } from './normalise';

test.each([
  ['Account_ID', 'accountid'],
  ['  A/C  No. ', 'acno'],
  ['Café Ñandú', 'cafenandu'],
  ['ＡＣ１', 'ac1'],
  ['رقم الحِسابـــ', 'رقمالحساب'],
  ['أحمد', 'احمد'],
  ['إبراهيم', 'ابراهيم'],
  ['آمنة', 'امنه'],
  ['مصطفى', 'مصطفي'],
  ['مؤمن', 'مومن'],
  ['هانئ', 'هاني'],
  ['علاء', 'علا'],
  ['کیان', 'كيان'],
  ['٢٠٢٦ ۱۲', '202612'],
  ['—', ''],
])('%s and all that a person would call the same is %s', (text, words) => {
  expect(normaliseWords(text)).toBe(words);
});

test('a text of ASCII alone comes out as among others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      // What is not ASCII goes the long way, and an em dash counts for nothing.
      expect(normaliseWords(text)).toBe(normaliseWords(`${text}—`));
    }),
  );
});

test('digits of Arabic and Persian keyboards become ASCII, everything else stays', () => {
  expect(westernDigits('١٥/٠٣/٢٠٢٦ م')).toBe('15/03/2026 م');
  expect(westernDigits('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789');
});

test.each([
  ['AC-1', 'AC-1'],
  [' a b ', 'a b'],
  ['\u200fمريم\u200f', 'مريم'],
  ['\ufeffa\u00a0\r\n', 'a'],
  ['a ', 'a'],
  ['\u200ba', 'a'],
  ['~', '~'],
  ['é', 'é'],
  [' \u200e ', ''],
  ['', ''],
])('%j without its edges is %j', (text, trimmed) => {
  expect(trimEdges(text)).toBe(trimmed);
});

test('a long text is told by its first 59 letters', () => {
  expect(shortened('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
});
