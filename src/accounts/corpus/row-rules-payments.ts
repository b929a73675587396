import type { RowRuleSheet } from './row-rules';

/** Columns of single payments, where totals paid to date are wanted. */
export const paymentSheets: readonly RowRuleSheet[] = [
  {
    about: 'most paid amounts are below what Command knows as paid: they are payments',
    sheet: `
      Operation | Account ID | Paid amount |
      Update    | A-1        | 100         | warning payments-not-totals: 300.00, 400.00 +fix
      Update    | A-2        | 50.50       | warning payments-not-totals: 100.00, 150.50 +fix
      Update    | A-3        | 900         | warning payments-not-totals: 800.25, 1700.25 +fix
      Update    | A-4        | 70          |`,
    known: { 'A-1/': '300', 'A-2/': '100', 'A-3/': '800.25' },
    fixed: `
      Update    | A-1        | 400
      Update    | A-2        | 150.50
      Update    | A-3        | 1700.25
      Update    | A-4        | 70`,
  },
  {
    about: 'one paid amount below what Command knows is a correction or a slip, not a habit',
    sheet: `
      Operation | Account ID | Paid amount |
      Update    | A-1        | 100         |
      Update    | A-2        | 150         |
      Update    | A-3        | 900         |`,
    known: { 'A-1/': '300', 'A-2/': '100', 'A-3/': '800' },
  },
  {
    about: 'a column of payments by its name; what Command holds is not known',
    sheet: `
      Operation | Account ID | Payment amount |
      Update    | A-1        | 100            | warning payments-not-totals
      Update    | A-2        | 150            | warning payments-not-totals
      Update    | A-3        | 0              |
      Update    | A-4        | 900            | warning payments-not-totals`,
    paidColumn: 'Payment amount',
  },
  {
    about: 'a column of payments by its name, in Arabic; one total is known',
    sheet: `
      Operation | Account ID | مبلغ الدفعة |
      Update    | A-1        | 100         | warning payments-not-totals: 300.00, 400.00 +fix
      Update    | A-2        | 150         | warning payments-not-totals
      Update    | A-3        | 900         | warning payments-not-totals`,
    paidColumn: 'مبلغ الدفعة',
    known: { 'A-1/': '300' },
    fixed: `
      Update    | A-1        | 400
      Update    | A-2        | 150
      Update    | A-3        | 900`,
  },
  {
    about: 'a total is a total, whatever else its name says',
    sheet: `
      Operation | Account ID | Total payments |
      Update    | A-1        | 100            |
      Update    | A-2        | 150            |
      Update    | A-3        | 900            |`,
    paidColumn: 'Total payments',
  },
  {
    about: 'whole accounts that each paid exactly their monthly instalment',
    sheet: `
      Operation | Account ID | Paid amount | additionalData.Monthly instalment |
      Update    | A-1        | 100         | 100                               | warning payments-not-totals
      Update    | A-2        | 150         | 150                               | warning payments-not-totals
      Update    | A-3        | 900         | 900                               | warning payments-not-totals`,
  },
  {
    about: 'four whole accounts in five paid exactly their instalment: a habit',
    sheet: `
      Operation | Account ID | Paid amount | additionalData.EMI instalment |
      Update    | A-1        | 100         | 100                           | warning payments-not-totals
      Update    | A-2        | 150         | 150                           | warning payments-not-totals
      Update    | A-3        | 900         | 900                           | warning payments-not-totals
      Update    | A-4        | 70          | 70                            | warning payments-not-totals
      Update    | A-5        | 250         | 50                            | warning payments-not-totals`,
  },
  {
    about: 'three in five are none',
    sheet: `
      Operation | Account ID | Paid amount | additionalData.EMI instalment |
      Update    | A-1        | 100         | 100                           |
      Update    | A-2        | 150         | 150                           |
      Update    | A-3        | 900         | 900                           |
      Update    | A-4        | 140         | 70                            |
      Update    | A-5        | 250         | 50                            |`,
  },
  {
    about: 'as many paid amounts below what Command knows as above: nothing is said',
    sheet: `
      Operation | Account ID | Paid amount |
      Update    | A-1        | 100         |
      Update    | A-2        | 50          |
      Update    | A-3        | 900         |
      Update    | A-4        | 800         |`,
    known: { 'A-1/': '300', 'A-2/': '100', 'A-3/': '800', 'A-4/': '700' },
  },
  {
    about: 'what Command knows weighs more than the name of the column',
    sheet: `
      Operation | Account ID | Payment amount |
      Update    | A-1        | 400            |
      Update    | A-2        | 500            |
      Update    | A-3        | 900            |`,
    paidColumn: 'Payment amount',
    known: { 'A-1/': '300', 'A-2/': '100', 'A-3/': '800' },
  },
  {
    about: 'an instalment that is paid in full is a total',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | additionalData.Monthly instalment |
      Update    | A-1        | A-1-1          | 100         | 100                               |
      Update    | A-2        | A-2-1          | 150         | 150                               |
      Update    | A-3        | A-3-1          | 900         | 900                               |`,
  },
  {
    about: 'payments of 0, and amounts that Command knows already, are below nothing',
    sheet: `
      Operation | Account ID | Paid amount |
      Update    | A-1        | 0           |
      Update    | A-2        | 0           |
      Update    | A-3        | 900         |
      Update    | A-4        | 500         |
      Update    | A-5        | 400         |`,
    known: { 'A-1/': '300', 'A-2/': '100', 'A-3/': '800', 'A-4/': '500', 'A-5/': '450' },
  },
  {
    about: 'by its name a column of payments, but what Command knows already is a total',
    sheet: `
      Operation | Account ID | Payment amount |
      Update    | A-1        | 300            |
      Update    | A-2        | 150            | warning payments-not-totals
      Update    | A-3        | 900            | warning payments-not-totals`,
    paidColumn: 'Payment amount',
    known: { 'A-1/': '300' },
  },
  {
    about: 'what a new account says was paid is all that was paid',
    sheet: `
      Operation | Account ID | Due date   | Principal | Payment amount |
      Create    | A-1        | 15/03/2026 | 1000      | 300            |
      Create    | A-2        | 15/03/2026 | 1000      | 150            |
      Create    | A-3        | 15/03/2026 | 1000      | 900            |`,
    paidColumn: 'Payment amount',
  },
  {
    about: 'a column of instalments that is not sent along says as much',
    sheet: `
      Operation | Account ID | Paid amount | Branch | Monthly instalment     |
      Update    | A-1        | 100         | 100    | 100                    | warning payments-not-totals
      Update    | A-2        | 150         | 150    | 150                    | warning payments-not-totals
      Update    | A-3        | 900         | 900    | 900                    | warning payments-not-totals`,
  },
  {
    about: 'a column with the same amounts that is called anything else says nothing',
    sheet: `
      Operation | Account ID | Paid amount | Last instalment |
      Update    | A-1        | 100         | 100             |
      Update    | A-2        | 150         | 150             |
      Update    | A-3        | 900         | 900             |`,
  },
  {
    about: 'two rows show no habit',
    sheet: `
      Operation | Account ID | Payment amount |
      Update    | A-1        | 100            |
      Update    | A-2        | 150            |`,
    paidColumn: 'Payment amount',
  },
];
