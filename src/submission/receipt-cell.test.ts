import fc from 'fast-check';
import { formatReceipt, parseReceipt, type Receipt } from './receipt-cell';

const receipt: Receipt = {
  environment: 'staging',
  submission: '2026-11-042',
  batch: 3,
  keyHash: '9f3a000000000001',
  contentHash: '77b1000000000002',
};
const text = 'Staging 2026-11-042 batch 3 · 9f3a000000000001 · 77b1000000000002';
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);

describe('receipt cell', () => {
  it('is one readable line', () => {
    expect(formatReceipt(receipt)).toBe(text);
    expect(parseReceipt(text)).toEqual(receipt);
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(
        fc.record({
          environment: fc.constantFrom('sandbox' as const, 'staging' as const, 'production' as const),
          submission: fc.stringMatching(/^\d{4}-\d{2}-\d{3,5}$/),
          batch: fc.nat(),
          keyHash: hash,
          contentHash: hash,
        }),
        (any) => {
          fc.pre(any.batch < 1e9);
          const cell = formatReceipt(any);
          expect(parseReceipt(cell)).toEqual(any);
          expect(cell).not.toMatch(/^[+\-=@]|\n/);
        },
      ),
    );
  });

  it('forgives spaces alone', () => {
    expect(parseReceipt(`  ${text.replace(' · ', '\u00a0·  ')}\n`)).toEqual(receipt);
    for (const altered of [
      '',
      'Accepted',
      text.toLowerCase(),
      text.slice(0, -1),
      `${text}0`,
      `${text} x`,
      text.replace('Staging', 'Elsewhere'),
    ])
      expect(parseReceipt(altered)).toBeUndefined();
  });

  it('refuses to write what could not be read back', () => {
    expect(() => formatReceipt({ ...receipt, submission: 'two words' })).toThrow(RangeError);
    expect(() => formatReceipt({ ...receipt, keyHash: 'short' })).toThrow(RangeError);
    expect(() => formatReceipt({ ...receipt, batch: 1.5 })).toThrow(RangeError);
  });
});
