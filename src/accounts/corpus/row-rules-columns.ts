import type { RowRuleSheet } from './row-rules';

/** Amounts that the currency cannot hold, sub-account ids that repeat, payments in place of totals. */
export const columnSheets: readonly RowRuleSheet[] = [
  {
    about: 'a third of 1,000 each: rounded, with the missing fils on the last instalment',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 1000/3    | error amount-decimals: 333.33 +fix
      Create    | A-1        | A-1-2          | 15/04/2026 | 1000/3    | error amount-decimals: 333.33 +fix
      Create    | A-1        | A-1-3          | 15/05/2026 | 1000/3    | error amount-decimals: 333.34 +fix`,
    fixed: `
      Create    | A-1        | A-1-1          | 15/03/2026 | 333.33
      Create    | A-1        | A-1-2          | 15/04/2026 | 333.33
      Create    | A-1        | A-1-3          | 15/05/2026 | 333.34`,
  },
  {
    about: 'rounding up too often is taken back from the last instalment',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100/6     | error amount-decimals: 16.67 +fix
      Create    | A-1        | A-1-2          | 15/04/2026 | 100/6     | error amount-decimals: 16.67 +fix
      Create    | A-1        | A-1-3          | 15/05/2026 | 100/6     | error amount-decimals: 16.66 +fix
      Create    | A-1        | A-1-4          | 15/06/2026 | 50        | held waits-for-sibling: A-1-1`,
    fixed: `
      Create    | A-1        | A-1-1          | 15/03/2026 | 16.67
      Create    | A-1        | A-1-2          | 15/04/2026 | 16.67
      Create    | A-1        | A-1-3          | 15/05/2026 | 16.66
      Create    | A-1        | A-1-4          | 15/06/2026 | 50`,
  },
  {
    about: 'each account keeps its own total, and each amount its own',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Interest |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100/3     | 10/3     | error amount-decimals: 33.33 +fix; error amount-decimals: 3.33 +fix
      Create    | A-2        | A-2-1          | 15/03/2026 | 200/3     |          | error amount-decimals: 66.67 +fix
      Create    | A-1        | A-1-2          | 15/04/2026 | 100/3     | 20/3     | error amount-decimals: 33.34 +fix; error amount-decimals: 6.67 +fix`,
    fixed: `
      Create    | A-1        | A-1-1          | 15/03/2026 | 33.33     | 3.33
      Create    | A-2        | A-2-1          | 15/03/2026 | 66.67     |
      Create    | A-1        | A-1-2          | 15/04/2026 | 33.34     | 6.67`,
  },
  {
    about: 'text with too many decimals',
    sheet: `
      Operation | Account ID | Paid amount    |
      Update    | A-1        | "AED 100.0049" | error amount-decimals: 100.00 +fix`,
    fixed: `
      Update    | A-1        | 100`,
  },
  {
    about: 'a withdrawal sends no amounts, so nothing is said of them',
    sheet: `
      Operation | Account ID | Principal | Withdrawal reason |
      Withdraw  | A-1        | 1000/3    | Settled           |`,
  },
  {
    about: 'sub-account ids that repeat under many new accounts: said once, with a fix for all',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | 1              | 15/03/2026 | 100       | warning sub-accounts-repeat: 3 +fix
      Create    | A-1        | 2              | 15/04/2026 | 100       |
      Create    | A-2        | 1              | 15/03/2026 | 100       |
      Create    | A-3        | 1              | 15/03/2026 | 100       |`,
    fixed: `
      Create    | A-1        | A-1-1          | 15/03/2026 | 100
      Create    | A-1        | 2              | 15/04/2026 | 100
      Create    | A-2        | A-2-1          | 15/03/2026 | 100
      Create    | A-3        | A-3-1          | 15/03/2026 | 100`,
  },
  {
    about: 'ids that Command knows already must stay as they are',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | 1              | 10          | warning sub-accounts-repeat: 3
      Update    | A-2        | 1              | 20          |
      Update    | A-3        | 1              | 30          |`,
  },
  {
    about: 'new accounts among known ones: the new ones can be told apart still',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Update    | A-1        | 1              |            |           | 10          |
      Update    | A-2        | 1              |            |           | 20          |
      Create    | A-3        | 1              | 15/03/2026 | 100       |             | warning sub-accounts-repeat: 3 +fix`,
    fixed: `
      Update    | A-1        | 1              |            |           | 10
      Update    | A-2        | 1              |            |           | 20
      Create    | A-3        | A-3-1          | 15/03/2026 | 100       |`,
  },
  {
    about: 'an id under two accounts is no habit yet',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | 1              | 10          |
      Update    | A-2        | 1              | 20          |`,
  },
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
    about: 'an instalment that is paid in full is a total',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | additionalData.Monthly instalment |
      Update    | A-1        | A-1-1          | 100         | 100                               |
      Update    | A-2        | A-2-1          | 150         | 150                               |
      Update    | A-3        | A-3-1          | 900         | 900                               |`,
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
