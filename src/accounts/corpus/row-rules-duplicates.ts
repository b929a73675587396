import type { RowRuleSheet } from './row-rules';

/** Two rows for one account and sub-account. */
export const duplicateSheets: readonly RowRuleSheet[] = [
  {
    about: 'a row repeated, value for value: one is kept',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | A-1-1          | 300         | error duplicate-row: 1, same
      Update    | A-1        | A-1-1          | 300         | error duplicate-row: 1, same +fix
      Update    | A-2        | A-2-1          | 300         |`,
    fixed: `
      Update    | A-1        | A-1-1          | 300
                |            |                |
      Update    | A-2        | A-2-1          | 300`,
  },
  {
    about: 'a row that stands three times',
    sheet: `
      Operation | Account ID | Due date   | Principal |
      Create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 2, same
      Create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 2, same +fix
      create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 2, same +fix`,
    fixed: `
      Create    | A-1        | 15/03/2026 | 100
                |            |            |
                |            |            |`,
  },
  {
    about: 'one payment written twice, as a number and as text: it is one payment, and is not added up',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | A-1-1          | 250.5       | error duplicate-row: 1, same
      Update    | A-1        | A-1-1          | "250.50"    | error duplicate-row: 1, same +fix`,
    fixed: `
      Update    | A-1        | A-1-1          | 250.5
                |            |                |`,
  },
  {
    about: 'a new row repeated in other letters and forms',
    sheet: `
      Operation | Account ID | Due date   | Principal | Gender |
      Create    | A-1        | 15/03/2026 | 100       | female | error duplicate-row: 1, same
      Create    | A-1        | 15/03/2026 | "100.00"  | Female | error duplicate-row: 1, same +fix`,
    fixed: `
      Create    | A-1        | 15/03/2026 | 100       | female
                |            |            |           |`,
  },
  {
    about: 'two withdrawals: what a withdrawal does not send is not compared',
    sheet: `
      Operation | Account ID | First name | Principal | Withdrawal reason |
      Withdraw  | A-1        | Mariam     | 100       | Settled           | error duplicate-row: 1, same
      Withdraw  | A-1        | Omar       | 50        | Settled           | error duplicate-row: 1, same +fix`,
    fixed: `
      Withdraw  | A-1        | Mariam     | 100       | Settled
                |            |            |           |`,
  },
  {
    about: 'two payments of one account: they are added up, with the later day',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         | 20/03/2026 | error duplicate-row: 1, payments, 350.50
      Update    | A-1        | 50.50       | 05/04/2026 | error duplicate-row: 1, payments, 350.50 +fix`,
    fixed: `
      Update    | A-1        | 350.50      | 05/04/2026
                |            |             |`,
  },
  {
    about: 'three payments, the latest in the middle',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount | Paid date  |
      Update    | A-1        | A-1-1          | 100         | 20/03/2026 | error duplicate-row: 2, payments, 200.30
      Update    | A-1        | A-1-1          | 100         | 20/05/2026 | error duplicate-row: 2, payments, 200.30
      Update    | A-1        | A-1-1          | 0.30        | 20/04/2026 | error duplicate-row: 2, payments, 200.30 +fix`,
    fixed: `
      Update    | A-1        | A-1-1          | 200.30      | 20/05/2026
                |            |                |             |
                |            |                |             |`,
  },
  {
    about: 'two payments in a sheet without payment days',
    sheet: `
      Operation | Account ID | Paid amount |
      Update    | A-1        | 300         | error duplicate-row: 1, payments, 350.00
      Update    | A-1        | 50          | error duplicate-row: 1, payments, 350.00 +fix`,
    fixed: `
      Update    | A-1        | 350
                |            |`,
  },
  {
    about: 'one of three payments stands twice: a person must look',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         | 20/03/2026 | error duplicate-row: 2, payments
      Update    | A-1        | 50          | 05/04/2026 | error duplicate-row: 2, payments
      Update    | A-1        | 50          | 05/04/2026 | error duplicate-row: 2, payments`,
  },
  {
    about: 'nothing is added up while an amount is unclear',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         | 20/03/2026 | error duplicate-row: 1, different
      Update    | A-1        | "1.250"     | 05/04/2026 | error duplicate-row: 1, different; error amount-not-a-number`,
  },
  {
    about: 'a payment of 0 is no payment to add',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         | 20/03/2026 | error duplicate-row: 1, different
      Update    | A-1        | 0           | 05/04/2026 | error duplicate-row: 1, different`,
  },
  {
    about: 'new accounts are no payments',
    sheet: `
      Operation | Account ID | Due date   | Principal | Paid amount |
      Create    | A-1        | 15/03/2026 | 100       | 10          | error duplicate-row: 1, different
      Create    | A-1        | 15/03/2026 | 100       | 20          | error duplicate-row: 1, different`,
  },
  {
    about: 'two rows that differ in what is owed: nobody knows which is right',
    sheet: `
      Operation | Account ID | Due date   | Principal |
      Create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 1, different
      Create    | A-1        | 15/03/2026 | 200       | error duplicate-row: 1, different`,
  },
  {
    about: 'a create and an update for one sub-account',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       |             | error duplicate-row: 1, different
      Update    | A-1        | A-1-1          |            |           | 50          | error duplicate-row: 1, different`,
  },
  {
    about: 'a create and an update that say the same',
    sheet: `
      Operation | Account ID | Due date   | Principal |
      Create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 1, different
      Update    | A-1        | 15/03/2026 | 100       | error duplicate-row: 1, different`,
  },
  {
    about: 'two creates and an update: not all are one kind',
    sheet: `
      Operation | Account ID | Due date   | Principal |
      Create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 2, different
      Create    | A-1        | 15/03/2026 | 100       | error duplicate-row: 2, different
      Update    | A-1        | 15/03/2026 | 100       | error duplicate-row: 2, different`,
  },
  {
    about: 'two payments, of which one has another error: nothing is added up until it is right',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         | 31/02/2026 | error duplicate-row: 1, payments, 350.00; error date-no-such-day
      Update    | A-1        | 50          | 05/04/2026 | error duplicate-row: 1, payments, 350.00`,
  },
  {
    about: 'two payments, the later one first',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         | 05/04/2026 | error duplicate-row: 1, payments, 350.00
      Update    | A-1        | 50          | 20/03/2026 | error duplicate-row: 1, payments, 350.00 +fix`,
    fixed: `
      Update    | A-1        | 350         | 05/04/2026
                |            |             |`,
  },
  {
    about: 'a withdrawal that stands twice',
    sheet: `
      Operation | Account ID | Withdrawal reason |
      Withdraw  | A-1        | Settled           | error duplicate-row: 1, same
      Withdraw  | A-1        | Settled           | error duplicate-row: 1, same +fix`,
    fixed: `
      Withdraw  | A-1        | Settled
                |            |`,
  },
  {
    about: 'a repeated row with another error: nothing is offered until it is right',
    sheet: `
      Operation | Account ID | Due date   | Principal |
      Create    | A-1        | 31/02/2026 | 100       | error duplicate-row: 1, same; error date-no-such-day
      Create    | A-1        | 31/02/2026 | 100       | error duplicate-row: 1, same; error date-no-such-day`,
  },
  {
    about: 'two payments, of which one says its day',
    sheet: `
      Operation | Account ID | Paid amount | Paid date  |
      Update    | A-1        | 300         |            | error duplicate-row: 1, payments, 350.00
      Update    | A-1        | 50          | 05/04/2026 | error duplicate-row: 1, payments, 350.00 +fix`,
    fixed: `
      Update    | A-1        | 350         | 05/04/2026
                |            |             |`,
  },
  {
    about: 'two payments that also change what is owed are more than payments',
    sheet: `
      Operation | Account ID | Principal | Paid amount |
      Update    | A-1        | 100       | 30          | error duplicate-row: 1, different
      Update    | A-1        | 90        | 20          | error duplicate-row: 1, different`,
  },
  {
    about: 'an account of many instalments, one of them twice',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | A-1-1          | 10          |
      Update    | A-1        | A-1-2          | 10          |
      Update    | A-1        | A-1-3          | 10          |
      Update    | A-1        | A-1-4          | 10          | error duplicate-row: 1, same
      Update    | A-1        | A-1-5          | 10          |
      Update    | A-1        | A-1-6          | 10          |
      Update    | A-1        | A-1-7          | 10          |
      Update    | A-1        | A-1-8          | 10          |
      Update    | A-1        | A-1-4          | 10          | error duplicate-row: 1, same +fix`,
    fixed: `
      Update    | A-1        | A-1-1          | 10
      Update    | A-1        | A-1-2          | 10
      Update    | A-1        | A-1-3          | 10
      Update    | A-1        | A-1-4          | 10
      Update    | A-1        | A-1-5          | 10
      Update    | A-1        | A-1-6          | 10
      Update    | A-1        | A-1-7          | 10
      Update    | A-1        | A-1-8          | 10
                |            |                |`,
  },
  {
    about: 'one account, different sub-accounts: no duplicates',
    sheet: `
      Operation | Account ID | Sub-account ID | Paid amount |
      Update    | A-1        | A-1-1          | 300         |
      Update    | A-1        | A-1-2          | 300         |`,
  },
];
