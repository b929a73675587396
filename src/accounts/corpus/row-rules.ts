/**
 * A small sheet as a person finds it, and what the rules between cells and rows say. Add a sheet when a new case is met in life.
 *
 * The first line of `sheet` are the headers, each further line is a row; cells stand between bars. After the last bar stands
 * what the check says of the row, in short: `error` or `warning` or `held`, the name of the rule, after a colon what its sentence
 * names besides the row itself (the row it waits for, what payments come to; `-` is a row without sub-account), and `+fix` when
 * a fix is offered; several are parted by a semicolon. Blank cells that ought to be filled are left out of it unless they stop the row.
 * Amounts are numbers (`1000/3` is a formula's number, `"1,250"` in quotes is text), everything else is text.
 * Today is 22 November 2026, the currency AED.
 */
export interface RowRuleSheet {
  readonly about: string;
  readonly sheet: string;
  /** The rows after every offered fix is applied, group by group; left out when nothing changes. */
  readonly fixed?: string;
  /** What Command holds as paid to date, by account and sub-account: `A-1/2`. */
  readonly known?: Readonly<Record<string, string>>;
  /** Headers that a person said hold the paid amount. */
  readonly paidColumn?: string;
}

/** An account is created whole or not at all; two rows for one account; amounts that go together. */
export const accountSheets: readonly RowRuleSheet[] = [
  {
    about: 'an account with its instalments, all right',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       |
      Create    | A-1        | A-1-2          | 15/04/2026 | 100       |
      Create    | A-2        |                | 15/04/2026 | 100       |`,
  },
  {
    about: 'an error in one new row holds its siblings, and nobody else',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | held waits-for-sibling: A-1-2
      Create    | A-1        | A-1-2          | 31/02/2026 | 100       | error date-no-such-day
      Create    | A-1        | A-1-3          | 15/05/2026 | 100       | held waits-for-sibling: A-1-2
      Update    | A-1        | A-1-9          |            |           |
      Create    | A-2        | A-2-1          | 15/03/2026 | 100       |`,
  },
  {
    about: 'an error in an update holds nobody',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Update    | A-1        | A-1-1          |            |           | nothing     | error amount-not-a-number
      Update    | A-1        | A-1-2          |            |           | 50          |
      Create    | A-1        | A-1-3          | 15/05/2026 | 100       |             |`,
  },
  {
    about: 'a row whose operation nobody knows may be meant to create the account',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | held waits-for-sibling: A-1-2
      Creat?    | A-1        | A-1-2          | 15/04/2026 | 100       | error operation-unknown`,
  },
  {
    about: 'with and without sub-accounts under one account',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal |
      Create    | A-1        |                | 15/03/2026 | 100       | error account-mixed-levels
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | held waits-for-sibling: -`,
  },
  {
    about: 'an update of the whole account beside new instalments is ordinary',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Update    | A-1        |                |            |           | 50          |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       |             |`,
  },
  {
    about: 'created and withdrawn in one sheet',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Withdrawal reason |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       |                   | error account-created-and-withdrawn
      Withdraw  | A-1        | A-1-2          |            |           | Paid elsewhere    | error account-created-and-withdrawn`,
  },
  {
    about: 'a withdrawal without a reason',
    sheet: `
      Operation | Account ID | Withdrawal reason |
      Withdraw  | A-1        |                   | error required-blank: withdrawalReason
      Withdraw  | A-2        | Settled           |`,
  },
  {
    about: 'paid above principal, interest and fees: a debtor may have paid too much',
    sheet: `
      Operation | Account ID | Due date   | Principal | Interest | Fees | Paid amount |
      Update    | A-1        | 15/03/2026 | 100       | 10       | 5    | 115.01      | warning paid-above-total: 115.01, 115.00
      Update    | A-2        | 15/03/2026 | 100       | 10       | 5    | 115         |`,
  },
  {
    about: 'an update that leaves out what Command knows is not judged by what it says',
    sheet: `
      Operation | Account ID | Due date   | Principal | Interest | Fees | Paid amount |
      Update    | A-1        |            |           |          |      | 500         |
      Update    | A-2        | 15/03/2026 | 100       |          |      | 500         |`,
  },
  {
    about: 'a new account that owes less than nothing is not sent, and its siblings wait',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | 100.01      | error credit-balance: 100.01, 100.00
      Create    | A-1        | A-1-2          | 15/04/2026 | 100       |             | held waits-for-sibling: A-1-1`,
  },
  {
    about: 'a new whole account with nothing to collect',
    sheet: `
      Operation | Account ID | Due date   | Principal | Fees | Paid amount |
      Create    | A-1        | 15/03/2026 | 100       | 25   | 125         | warning zero-balance
      Create    | A-2        | 15/03/2026 | 0         |      |             | warning zero-balance
      Create    | A-3        | 15/03/2026 | 100       | 25   | 100         |`,
  },
  {
    about: 'one instalment at 0 is ordinary, alone or among others',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | 100         |
      Create    | A-1        | A-1-2          | 15/04/2026 | 100       |             |
      Create    | A-2        | A-2-9          | 15/04/2026 | 100       | 100         |`,
  },
  {
    about: 'a new account whose instalments are all at 0',
    sheet: `
      Operation | Account ID | Sub-account ID | Due date   | Principal | Paid amount |
      Create    | A-1        | A-1-1          | 15/03/2026 | 100       | 100         | warning zero-balance
      Create    | A-1        | A-1-2          | 15/04/2026 | 0         |             | warning zero-balance`,
  },
];
