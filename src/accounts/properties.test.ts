import fc from 'fast-check';
import { applied } from './apply-fixes.test-helper';
import type { CellValue } from './cell';
import { startCheck } from './check/check-sheet';
import { readerOf } from './check/column-readers';
import { fieldCatalogue } from './fields/fields';
import { fixesOf } from './fixes';
import { prepareRow } from './payload/prepare-row';
import { quickLookOf } from './check/quick-looks';
import { rowNumber } from './row-number';
import { blockOf, checkOf, contextFor } from './sheet.test-helper';

const fields = fieldCatalogue.filter(({ id }) => id !== 'additionalData');
const headers = [...fields.map(({ headers: { api } }) => api), 'additionalData.Branch'];
const context = contextFor(headers);
const formats = ['General', '@', 'dd/mm/yyyy', '00000', '#,##0.00', '"', '[', '\\'];

/** What people and systems leave in cells: good values, every kind of mistake, and noise. */
const likelyCell = fc.constantFrom<CellValue>(
  '',
  ' ',
  'Create',
  'Update',
  'Withdraw',
  1,
  2,
  3,
  'AC-1',
  'AC-2',
  ' AC-1',
  'AC-1\nAC-2',
  12345,
  784199012345676,
  1e21,
  '7.84E+14',
  '15/03/2026',
  '2026-03-15',
  '3/4/2026',
  '31/02/2026',
  46096,
  46096.5,
  60,
  20260315,
  '١٥/٠٣/٢٠٢٦',
  'ARE',
  'UAE',
  'XKX',
  'N/A',
  'Congo',
  5000,
  0.1 + 0.2,
  '1,250.50',
  '1.250',
  'AED 1.250',
  '(5)',
  -1,
  1000 / 3,
  '#N/A',
  true,
  false,
  'en',
  'English',
  'male',
  'M',
  '+971501234567',
  '0501234567',
  '971501234567',
  501234567,
  '0501234567 / 0551234567',
  '0500000000',
  '+966211234567',
  '+919876543211',
  'a@gmial.com',
  'na@na.com',
  'a@example.com; b@example.com',
  'a@example.com b@example.com',
  'Ù…Ø±ÙŠÙ…',
  'JosÃ©',
  '????',
  'Mar\ufffdam',
  'АС-12',
  '٧٨٤',
  '784-1990-1234567-1',
  '7.84199012345676E+14',
  'Kuwait',
  '=1+1',
  'a@example.com',
  'nobody',
  'x\u0000',
  '\ud800',
  '\u202e',
);
const cell = fc.oneof(
  { weight: 6, arbitrary: likelyCell },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
);
const row = fc.array(cell, { minLength: 0, maxLength: headers.length });
const format = fc.constantFrom(...formats);
const sheet = fc.tuple(
  fc.array(row, { maxLength: 12 }),
  format,
  fc.constantFrom<(value: CellValue) => string>(
    String,
    () => '00123',
    () => '',
  ),
);

test('no sheet makes a check or a preparation fail, and every ready row can be sent', () => {
  fc.assert(
    fc.property(sheet, ([rows, numberFormat, shown]) => {
      const block = blockOf(rows, numberFormat, shown);
      const result = checkOf(context, block);
      const { ready, errors, held, blank } = result.counts;
      expect(ready + errors + held + blank).toBe(rows.length);
      rows.forEach((_, index) => {
        const state = result.stateOf(rowNumber(2 + index));
        if (state === 'ready' || state === 'held') prepareRow(block, index, context);
        if (state === 'blank') expect(() => prepareRow(block, index, context)).toThrow('is not ready');
      });
    }),
    { numRuns: 400 },
  );
});

test('adding in small blocks equals adding one', () => {
  fc.assert(
    fc.property(sheet, fc.integer({ min: 1, max: 5 }), ([rows, numberFormat, shown], size) => {
      const whole = checkOf(context, blockOf(rows, numberFormat, shown));
      const check = startCheck(context);
      for (let start = 0; start < rows.length; start += size)
        check.add(blockOf(rows.slice(start, start + size), numberFormat, shown, 2 + start));
      const pieces = check.finish();
      expect([...pieces.issues]).toEqual([...whole.issues]);
      expect([pieces.counts, pieces.groups, pieces.totals]).toEqual([
        whole.counts,
        whole.groups,
        whole.totals,
      ]);
    }),
  );
});

test.each(fields.map(({ id }) => [id]))(
  '%s: what is sent is sent again, a fix makes the cell good, a quick look never lies',
  (field) => {
    const read = readerOf(field, context);
    fc.assert(
      fc.property(cell, format, (value, numberFormat) => {
        if (value === '' || (typeof value === 'string' && value.trim() === '')) return;
        const reading = read({ value, format: numberFormat, text: String(value) });
        if (quickLookOf(field, context)(value)) expect(reading.finding).toBeUndefined();
        if (reading.finding === undefined && typeof reading.value === 'string' && reading.value !== '')
          expect(read({ value: reading.value, format: '@', text: reading.value })).toMatchObject({
            value: reading.value,
            finding: undefined,
          });
        const fix = reading.finding?.fix;
        if (fix === undefined) return;
        expect(fix.before).toBe(value);
        const again = read({
          value: fix.after,
          format: fix.numberFormat ?? numberFormat,
          text: String(fix.after),
        });
        expect(again.finding?.severity).not.toBe('error');
        expect(again.finding?.fix).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  },
);

test('applying all fixes and checking again leaves none of them', () => {
  fc.assert(
    fc.property(sheet, ([rows, numberFormat]) => {
      const block = blockOf(rows, numberFormat);
      const fixed = applied(block, fixesOf(checkOf(context, block), undefined));
      expect(fixesOf(checkOf(context, fixed), undefined)).toEqual([]);
    }),
  );
});

test('totals of the check are those of the rows as sent', () => {
  const create = fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }))
    .map(([principal, paid]) => [principal / 100, Math.min(principal, paid) / 100] as const);
  const small = contextFor(['Operation', 'Account ID', 'Due date', 'Principal', 'Paid amount']);
  fc.assert(
    fc.property(fc.array(create, { minLength: 1, maxLength: 20 }), (amounts) => {
      const block = blockOf(
        amounts.map(([principal, paid], n) => ['Create', `A${String(n)}`, '15/03/2026', principal, paid]),
      );
      const sum = amounts.reduce(
        (all, _, index) =>
          all + BigInt(Math.round(Number(prepareRow(block, index, small).payload.principal) * 100)),
        0n,
      );
      expect(BigInt(Math.round(Number(checkOf(small, block).totals.create.principal) * 100))).toBe(sum);
    }),
  );
});
