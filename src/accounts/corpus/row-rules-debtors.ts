import type { RowRuleSheet } from './row-rules';

/** One account, one debtor. */
export const debtorSheets: readonly RowRuleSheet[] = [
  {
    about: 'two passports under one account',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Passport number |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | P1234567        | error account-debtors-differ: A-1-2
      Create    | A-1        | A-1-2          | 15/04/2026 | 100       | P7654321        | error account-debtors-differ: A-1-1
      Create    | A-1        | A-1-3          | 15/05/2026 | 100       |                 | held waits-for-sibling: A-1-1`,
  },
  {
    about: 'two identity numbers under one account, and the row without a sub-account is named as that',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | ID number  |
      Update    | A-1        |                | 100         | CN-1234567 | error account-debtors-differ: A-1-2
      Update    | A-1        | A-1-2          | 100         | CN-7654321 | error account-debtors-differ: -
      Update    | A-1        | A-1-3          | 100         |            |`,
  },
  {
    about: 'two last names under one account, and two first names beside them',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | First name | Last name |
      Update    | A-1        | A-1-1          | 100         | Mariam     | Example   | warning account-debtors-differ: A-1-2; warning account-debtors-differ: A-1-2
      Update    | A-1        | A-1-2          | 100         | Omar       | Sample    | warning account-debtors-differ: A-1-1; warning account-debtors-differ: A-1-1`,
  },
  {
    about: 'two passports among updates: the withdrawal beside them is not asked',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | Passport number | Withdrawal reason |
      Update    | A-1        | A-1-1          | 100         | P1234567        |                   | error account-debtors-differ: A-1-2
      Update    | A-1        | A-1-2          | 100         | P7654321        |                   | error account-debtors-differ: A-1-1
      Withdraw  | A-1        | A-1-3          |             | P5555555        | Settled           |`,
  },
  {
    about: 'one passport, written in two ways',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | Passport number |
      Update    | A-1        | A-1-1          | 100         | P1234567        |
      Update    | A-1        | A-1-2          | 100         | p-1234567       |`,
  },
  {
    about: 'two customer numbers under one account',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | Customer ID |
      Update    | A-1        | A-1-1          | 100         | C-1         | error account-debtors-differ: A-1-2
      Update    | A-1        | A-1-2          | 100         | C-2         | error account-debtors-differ: A-1-1`,
  },
  {
    about: 'one customer with two accounts is ordinary, and so are two customers with an account each',
    sheet: `
      Operation | Account ID | Paid amount | Customer ID |
      Update    | A-1        | 100         | C-1         |
      Update    | A-2        | 100         | C-1         |
      Update    | A-3        | 100         | C-2         |`,
  },
  {
    about: 'two names under one account are warned of: names are written in many ways',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | First name | Last name |
      Update    | A-1        | A-1-1          | 100         | Mariam     | Example   | warning account-debtors-differ: A-1-2
      Update    | A-1        | A-1-2          | 100         | Omar       | Example   | warning account-debtors-differ: A-1-1`,
  },
  {
    about: 'one name in two Arabic spellings',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | First name |
      Update    | A-1        | A-1-1          | 100         | أحمد       |
      Update    | A-1        | A-1-2          | 100         | احمد       |
      Update    | A-1        | A-1-3          | 100         | أَحْمَد    |
      Update    | A-2        | A-2-1          | 100         | فاطمة      |
      Update    | A-2        | A-2-2          | 100         | فاطمه      |`,
  },
  {
    about: 'capitals and blank cells name nobody else',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | First name |
      Update    | A-1        | A-1-1          | 100         | MARIAM     |
      Update    | A-1        | A-1-2          | 100         | Mariam     |
      Update    | A-1        | A-1-3          | 100         |            |`,
  },
  {
    about: 'a withdrawal sends no debtor, so it is not asked who it is',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | Passport number | Withdrawal reason |
      Update    | A-1        | A-1-1          | 100         | P1234567        |                   |
      Withdraw  | A-1        | A-1-2          |             | P7654321        | Settled           |`,
  },
];
