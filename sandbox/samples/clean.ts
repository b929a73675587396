import { accountCells, accountHeaders, dayCell } from './account-columns';
import { makePortfolio, type SampleRow } from './portfolio';
import { sampleDay } from './sample-day';
import { amountCell, textCell, type SampleSheet } from './sample-sheet';

/** Rows of the clean sample: 300 accounts in 1,000 rows (200 plans, 60 single loans, 40 loans of 3 or 4). */
export function cleanRows(): SampleRow[] {
  const loansByInstalments = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? 3 : 4));
  return makePortfolio({ plans: 200, singleLoans: 60, loansByInstalments }, 1);
}

/**
 * The clean sample: *Accounts* (an Excel table, creates only), *Payments* (40 updates of plans there),
 * *Withdrawals* (5 of its accounts and sub-accounts) and *Notes* (prose). Every row can be sent as it is.
 */
export function cleanSheets(): SampleSheet[] {
  const rows = cleanRows();
  return [
    {
      name: 'Accounts',
      above: [],
      headers: accountHeaders,
      rows: rows.map((row, index) => accountCells(row, index, 'mixed')),
      table: 'Accounts',
      hiddenRows: [],
    },
    payments(rows),
    withdrawals(rows),
    notes(),
  ];
}

/** Last instalments of the first forty plans, half paid since: the total paid to date, never the single payment. */
function payments(rows: readonly SampleRow[]): SampleSheet {
  const last = rows.filter((_, index) => index < 160 && index % 4 === 3);
  return {
    name: 'Payments',
    above: [],
    headers: ['Operation', 'Account ID', 'Sub-account ID', 'Paid amount', 'Paid date'],
    rows: last.map((row, index) => [
      { value: 'Update' },
      textCell(row.accountId),
      textCell(row.subAccountId),
      amountCell(row.paidAmount + Math.round(row.principal * 50) / 100),
      dayCell(sampleDay(2026, 1, 5 + (index % 20)), index % 2 === 0),
    ]),
    table: 'Payments',
    hiddenRows: [],
  };
}

function withdrawals(rows: readonly SampleRow[]): SampleSheet {
  const single = rows.filter(({ subAccountId }) => subAccountId === '').slice(0, 3);
  const reasons = ['Sold to another lender', 'Settled in court', 'Opened by mistake'];
  const parts = rows.filter(({ accountId }) => accountId === 'BN-000200').slice(2);
  return {
    name: 'Withdrawals',
    above: [],
    headers: ['Operation', 'Account ID', 'Sub-account ID', 'Withdrawal reason'],
    rows: [...single, ...parts].map((row, index) => [
      { value: 'Withdraw' },
      textCell(row.accountId),
      textCell(row.subAccountId),
      { value: reasons[index] ?? 'Order returned to the shop' },
    ]),
    table: null,
    hiddenRows: [],
  };
}

/** A sheet without any row, as every workbook has one. */
export function notes(): SampleSheet {
  return {
    name: 'Notes',
    above: [
      ['Everybody in this workbook is invented.'],
      ['Phone numbers begin with +971 50 0000, e-mail addresses end in example.com.'],
      ['Sub-account ids are unique in one half of the plans; in the other half each plan counts 1 to 4.'],
    ],
    headers: [],
    rows: [],
    table: null,
    hiddenRows: [],
  };
}
