import type { RowRuleSheet } from './row-rules';

/** Amounts that the currency cannot hold, and sub-account ids that repeat. */
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
    about: 'the instalments of a new account and those of an update are not one sum',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100/3     | error amount-decimals: 33.33 +fix
      Create    | A-1        | A-1-2          | 15/04/2026 | 100/3     | error amount-decimals: 33.34 +fix
      Update    | A-1        | A-1-3          | 15/05/2026 | 100/3     | error amount-decimals: 33.33 +fix`,
    fixed: `
      Create    | A-1        | A-1-1          | 15/03/2026 | 33.33
      Create    | A-1        | A-1-2          | 15/04/2026 | 33.34
      Update    | A-1        | A-1-3          | 15/05/2026 | 33.33`,
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
    about: 'an account’s own error beside a withdrawal with amounts that nobody looks at',
    sheet: `
      Operation | Account ID | Sub-account ID | Principal | Withdrawal reason |
      Update    | A-1        | A-1-1          | 100/3     |                   | error amount-decimals: 33.33 +fix
      Withdraw  | A-1        | A-1-2          | 100/3     | Settled           |
      Pay?      | A-1        | A-1-3          | 100/3     |                   | error operation-unknown`,
    fixed: `
      Update    | A-1        | A-1-1          | 33.33     |
      Withdraw  | A-1        | A-1-2          | 100/3     | Settled
      Pay?      | A-1        | A-1-3          | 100/3     |`,
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
    about: 'ids that repeat within one account alone are duplicates, and no habit of the sheet',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | 1              | 10          | error duplicate-row: 2, same
      Update    | A-1        | 1              | 10          | error duplicate-row: 2, same +fix
      Update    | A-1        | 1              | 10          | error duplicate-row: 2, same +fix`,
    fixed: `
      Update    | A-1        | 1              | 10
                |            |                |
                |            |                |`,
  },
  {
    about: 'two ids that repeat, and one that says whose it is',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       |
      Create    | A-2        | 1              | 15/03/2026 | 100       | warning sub-accounts-repeat: 3 +fix
      Create    | A-2        | 2              | 15/04/2026 | 100       |
      Create    | A-3        | 1              | 15/03/2026 | 100       |
      Create    | A-3        | 2              | 15/04/2026 | 100       |
      Create    | A-4        | 1              | 15/03/2026 | 100       |
      Create    | A-4        | 2              | 15/04/2026 | 100       |`,
    fixed: `
      Create    | A-1        | A-1-1          | 15/03/2026 | 100
      Create    | A-2        | A-2-1          | 15/03/2026 | 100
      Create    | A-2        | A-2-2          | 15/04/2026 | 100
      Create    | A-3        | A-3-1          | 15/03/2026 | 100
      Create    | A-3        | A-3-2          | 15/04/2026 | 100
      Create    | A-4        | A-4-1          | 15/03/2026 | 100
      Create    | A-4        | A-4-2          | 15/04/2026 | 100`,
  },
  {
    about: 'an id that ends with its account’s, and rows that are whole accounts',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | 1              | 10          |
      Update    | 1          | 1              | 20          |
      Update    | A-3        | 1              | 30          |
      Update    | A-4        |                | 40          |
      Update    | A-5        |                | 50          |
      Update    | A-6        |                | 60          |
      Update    | 7          | A-7            | 60          | warning sub-accounts-repeat: 3
      Update    | A-7        | A-7            | 60          |
      Update    | A-8        | A-7            | 60          |
      Update    | A-9        | A-7            | 60          |`,
  },
  {
    about: 'an id under two accounts is no habit yet',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | 1              | 10          |
      Update    | A-2        | 1              | 20          |`,
  },
];
