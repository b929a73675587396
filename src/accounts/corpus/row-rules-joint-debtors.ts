import type { RowRuleSheet } from './row-rules';

/** Rows for one account and sub-account that name two people. */
export const jointDebtorSheets: readonly RowRuleSheet[] = [
  {
    about: 'two people for one debt, and a column for the second',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | Last name | additionalData.Joint debtor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | Example   |                             | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       | Sample    |                             | error duplicate-row: 1, joint +fix`,
    fixed: `
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | Example   | Omar Sample
                |            |            |           |            |           |`,
  },
  {
    about: 'two people for one debt, and no column for the second',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | Passport number |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | P1234567        | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       | P7654321        | error duplicate-row: 1, joint`,
  },
  {
    about: 'the column for a second person is taken',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | additionalData.Guarantor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | Huda                     | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       | Huda                     | error duplicate-row: 1, joint`,
  },
  {
    about: 'two people who owe different amounts are not two people for one debt',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | additionalData.Joint debtor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     |                             | error duplicate-row: 1, different; warning account-debtors-differ: -
      Create    | A-1        | 15/03/2026 | 200       | Omar       |                             | error duplicate-row: 1, different; warning account-debtors-differ: -`,
  },
  {
    about: 'a column for a second person that is not sent along takes nobody',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | Guarantor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     |           | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       |           | error duplicate-row: 1, joint`,
  },
  {
    about: 'a second person with papers goes whole into the column of co-borrowers',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | Last name | ID number  | Passport number | additionalData.Co-borrower |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | Example   | CN-1234567 |                 |                            | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       |           | CN-7654321 | P7654321        |                            | error duplicate-row: 1, joint +fix`,
    fixed: `
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | Example   | CN-1234567 |                 | Omar, CN-7654321, P7654321
                |            |            |           |            |           |            |                 |`,
  },
  {
    about: 'a second person known by the last name alone, and the first of two columns is taken',
    sheet: `
      Operation | Account ID | Due date   | Principal | Last name | additionalData.Joint debtor | additionalData.اسم الكفيل |
      Create    | A-1        | 15/03/2026 | 100       | المثال    | Huda                        |                           | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | العينة    | Huda                        |                           | error duplicate-row: 1, joint +fix`,
    fixed: `
      Create    | A-1        | 15/03/2026 | 100       | المثال    | Huda                        | العينة
                |            |            |           |           |                             |`,
  },
  {
    about: 'three people for one debt: a person must look',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | additionalData.Joint debtor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     |                             | error duplicate-row: 2, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       |                             | error duplicate-row: 2, joint
      Create    | A-1        | 15/03/2026 | 100       | Huda       |                             | error duplicate-row: 2, joint`,
  },
  {
    about: 'one person with two phones is no second person',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | Phone         | additionalData.Joint debtor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | +971501234567 |                             | error duplicate-row: 1, different
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | +971551234567 |                             | error duplicate-row: 1, different`,
  },
  {
    about: 'a second person with a phone of their own is one still',
    sheet: `
      Operation | Account ID | Due date   | Principal | First name | Phone         | additionalData.Joint debtor |
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | +971501234567 |                             | error duplicate-row: 1, joint
      Create    | A-1        | 15/03/2026 | 100       | Omar       | +971551234567 |                             | error duplicate-row: 1, joint +fix`,
    fixed: `
      Create    | A-1        | 15/03/2026 | 100       | Mariam     | +971501234567 | Omar
                |            |            |           |            |               |`,
  },
];
