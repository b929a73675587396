import { isValid, parse } from 'date-fns';
import countries from 'i18n-iso-countries/index';
import * as z from 'zod';
import type { CellValue, RowBlock } from '../../src/accounts/cell';
import { wideHeaders } from './wide-sheet';

const text = z.union([z.string(), z.number()]);
const identifier = z.string().trim().min(1);

function day(from: Date, to: Date, fromSerial: number, toSerial: number) {
  return z.union([
    z.number().int().min(fromSerial).max(toSerial),
    z
      .string()
      .regex(/^\d{2}\/\d{2}\/\d{4}$/)
      .refine((value) => {
        const date = parse(value, 'dd/MM/yyyy', new Date(0));
        return isValid(date) && date >= from && date <= to;
      }),
  ]);
}

const birthDay = day(new Date(1906, 10, 22), new Date(2026, 10, 22), 2_518, 46_348);
const anyDay = day(new Date(1990, 0, 1), new Date(2100, 11, 31), 32_874, 73_415);
const amount = z
  .number()
  .min(0)
  .refine((value) => Math.round(value * 100) / 100 === value);
const country = z
  .string()
  .refine(
    (code) =>
      code.length === 3 && code === code.toUpperCase() && countries.alpha3ToAlpha2(code) !== undefined,
  );
const phone = z.string().regex(/^\+[1-9]\d{7,14}$/);

/** What most would write: one zod schema for a row, with date-fns to read days. */
const row = z.object({
  Operation: z.enum(['Create', 'Update', 'Withdraw']),
  'Account ID': identifier,
  'Sub-account ID': identifier,
  'Customer ID': identifier,
  'First name': text,
  'Last name': text,
  Language: z.enum(['en', 'ar']),
  'ID number': identifier,
  'Passport number': identifier,
  'Birth date': birthDay,
  Gender: z.enum(['male', 'female']),
  Nationality: text,
  Phone: phone,
  'Phone type': text,
  'Phone 2': phone,
  'Phone 2 type': text,
  'E-mail': z.email(),
  'E-mail type': text,
  'E-mail 2': z.email(),
  Street: text,
  Area: text,
  City: text,
  'Postal code': text,
  Country: country,
  'Address type': text,
  'Country 2': country,
  Merchant: text,
  'Due date': anyDay,
  Principal: amount,
  Interest: amount,
  Fees: amount,
  'Paid amount': amount,
  'Paid date': anyDay,
  'Loan type': z.number().int().min(0),
  'additionalData.Product type': text,
});

/** Checks cell rules alone, none between rows. Gives bad cells as `row:column`, rows counted from 0 in the block. */
export function naiveCheck(block: RowBlock): Set<string> {
  const bad = new Set<string>();
  block.values.forEach((cells, index) => {
    const object: Record<string, CellValue | undefined> = {};
    wideHeaders.forEach((header, column) => {
      object[header] = cells[column];
    });
    const result = row.safeParse(object);
    if (result.success) return;
    for (const issue of result.error.issues)
      bad.add(`${String(index)}:${String(wideHeaders.findIndex((known) => known === issue.path[0]))}`);
  });
  return bad;
}
