import { create, sheetOf } from '../src/workflow/small-sheet.test-helper';
import { seriousViolations } from './support/accessibility';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { saveCopy, type SavedRow } from './support/saved-copy';
import { changeCommandSide, processAll } from './support/stand-in';
import {
  changeSetting,
  checkSheet,
  chooseMore,
  openFile,
  openSheet,
  patience,
  said,
  signIn,
  submitRows,
} from './support/steps';

jest.setTimeout(180_000);

const account = (at: number) => `ME-${String(at).padStart(4, '0')}`;

/** Month end: 5,000 rows were sent; then 3 are changed on Command's side, 2 lost, 4 added, and money comes in on 2. */
describe('a month end of 5,000 rows', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
    const rows = Array.from({ length: 5000 }, (_, at) =>
      create(account(at), {
        Phone: `+97150${String(1_000_000 + at)}`,
        Principal: '100.25',
        'Paid amount': '10.1',
      }),
    );
    await openFile(sandbox, 'month-end.xlsx', Buffer.from(await sheetOf(rows)));
    await signIn(sandbox);
    await changeSetting(sandbox, 'Minutes until rows show up in Command', '0');
    await checkSheet(sandbox);
    await sandbox.pane.getByRole('button', { name: 'Read Command first' }).click(patience);
    await said(sandbox, /^Command has been read/);
    await submitRows(sandbox, 5000, 'Command accepted 5,000 rows');
    await processAll(sandbox);
    await changeCommandSide(sandbox, {
      change: [
        { accountId: account(10), dateDue: '16/03/2026' },
        { accountId: account(20), principal: '100.26' },
        { accountId: account(30), paidAmount: '9.99' },
      ],
      drop: [{ accountId: account(40) }, { accountId: account(41) }],
      add: [1, 2, 3, 4].map((at) => ({
        accountId: `X-${String(at)}`,
        firstName: 'Huda',
        phones: [{ number: '+971500000002' }],
        principal: '1000.01',
        dateDue: '01/01/2027',
      })),
      payments: [
        { accountId: account(50), amount: '12.34', settled: true },
        { accountId: account(60), amount: '0.01' },
        { accountId: account(70), amount: '99', status: 'FAILED' },
      ],
    });
  });
  afterAll(() => sandbox.close());

  it('says in the pane what agrees, what does not, and what only Command holds', async () => {
    const { pane } = sandbox;
    await chooseMore(sandbox, 'Reconcile whole portfolio');
    await said(
      sandbox,
      '4,993 of 5,000 rows agree with Command. 4 accounts are only in Command; nothing is done about them.',
    );
    const line = (name: string) =>
      pane.getByRole('listitem').filter({ has: pane.getByText(name, { exact: true }) });
    await line('Different').getByText('5 rows').waitFor(patience);
    expect(await line('Different').getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/Total\s+Total paid/),
      expect.stringMatching(/^Sheet\s+501\.25\s+50\.50$/),
      expect.stringMatching(/^Command\s+501\.26\s+62\.74$/),
      expect.stringMatching(/^Difference\s+-0\.01\s+-12\.24$/),
    ]);
    await line('Missing').getByText('2 rows').waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);
  });

  it('lays a sheet for the file, right to the fils', async () => {
    await sandbox.pane.getByRole('button', { name: 'Make a Reconciliation sheet' }).click(patience);
    await said(sandbox, /on the sheet “Reconciliation”, ready to print\. It lists 11 rows that do not agree/);
    const { rows } = await saveCopy(sandbox, 'Reconciliation', 7);
    const figures = ({ text }: SavedRow) =>
      ['Total, sheet', 'Total, Command', 'Paid, sheet', 'Paid, Command', 'Paid, difference'].map(text);
    const summary = rows.slice(0, 6).map((row) => [row.text('Outcome'), row.text('Rows'), ...figures(row)]);
    expect(summary).toEqual([
      ['Landed', '4993', '500548.25', '500548.25', '50429.3', '50429.3', '0'],
      ['Different', '5', '501.25', '501.26', '50.5', '62.74', '-12.24'],
      ['Missing', '2', '200.5', '0', '20.2', '0', '20.2'],
      ['Only in Command: accounts', '4', '', '4000.04', '', '0', ''],
      ['Both sides together', '5000', '501250', '501049.51', '50500', '50492.04', '7.96'],
      ['All accounts in Command', '5002', '', '505049.55', '', '50492.04', ''],
    ]);
    // Below, the accounts stand where the figures have their outcomes.
    const below = rows.slice(-11).map((row) => [row.text('Outcome'), ...figures(row)]);
    expect(below).toEqual([
      [account(10), '100.25', '100.25', '10.1', '10.1', '0'],
      [account(20), '100.25', '100.26', '10.1', '10.1', '0'],
      [account(30), '100.25', '100.25', '10.1', '9.99', '0.11'],
      [account(40), '100.25', '', '10.1', '', ''],
      [account(41), '100.25', '', '10.1', '', ''],
      [account(50), '100.25', '100.25', '10.1', '22.44', '-12.34'],
      [account(60), '100.25', '100.25', '10.1', '10.11', '-0.01'],
      ...[1, 2, 3, 4].map((at) => [`X-${String(at)}`, '', '1000.01', '', '0', '']),
    ]);
  });

  it('shows the payments as totals, held against the change in total paid', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'Payments' }).click(patience);
    const row = async (name: RegExp) =>
      (await pane.getByRole('row', { name }).innerText(patience)).split(/\t/).slice(1);
    expect(await row(/^Succeeded\s/)).toEqual(['5,002', '50,512.35']);
    expect(await row(/^Failed/)).toEqual(['1', '99.00']);
    expect(await row(/^Settled with you/)).toEqual(['5,001', '50,512.34']);
    expect(await row(/^Not settled yet/)).toEqual(['1', '0.01']);
    expect(await row(/^Change/)).toEqual(['50,492.04']);
    expect(await row(/^Payments that came meanwhile/)).toEqual(['50,512.35']);
    // The two accounts that were lost, and the one that was lowered by hand.
    expect(await row(/^Not explained/)).toEqual(['-20.31']);
    expect(await seriousViolations(sandbox)).toEqual([]);
    await pane.getByRole('button', { name: 'Back' }).click(patience);
    await openSheet(sandbox, 'Data');
    await pane.getByRole('button', { name: 'Figures and next steps' }).click(patience);
  });

  it('prepares the rows that bring Command to the sheet, and sends none by itself', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'Prepare updates' }).click(patience);
    await said(
      sandbox,
      /^5 rows to bring Command to the sheet are on the sheet “Prepared updates”.* 2 rows for you to decide/,
    );
    const { rows } = await saveCopy(sandbox, 'Prepared updates', 1);
    const cells = ['Operation', 'Account ID', 'Due date', 'Principal', 'Interest', 'Fees', 'Paid amount'];
    expect(rows.map(({ text }) => cells.map(text))).toEqual([
      ['Update', account(10), '2026-03-15', '', '', '', ''],
      ['Update', account(20), '', '100.25', '0', '0', ''],
      ['Update', account(30), '', '', '', '', '10.1'],
      ['Create', account(40), '2026-03-15', '100.25', '', '', '10.1'],
      ['Create', account(41), '2026-03-15', '100.25', '', '', '10.1'],
    ]);
    await checkSheet(sandbox);
    await pane.getByRole('button', { name: 'Submit 5 rows' }).waitFor(patience);
    await submitRows(sandbox, 5, 'Command accepted 5 rows');
    await processAll(sandbox);
    await openSheet(sandbox, 'Data');
    await chooseMore(sandbox, 'Reconcile whole portfolio');
    await said(sandbox, /^4,998 of 5,000 rows agree with Command\./);
    expect(sandbox.consoleErrors).toEqual([]);
  });
});
