import { letterOf, saveCopy, type SavedSheet } from './support/saved-copy';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { arrivedRows, heldObligations, processAll } from './support/stand-in';
import {
  checkSheet,
  chooseMore,
  colourOf,
  errorColour,
  goTo,
  openFile,
  openSheet,
  patience,
  said,
  seeText,
  signIn,
  submitRows,
  warningColour,
} from './support/steps';

jest.setTimeout(240_000);

describe('the clean sample, as a person works through it', () => {
  let sandbox: OpenSandbox;
  let sent: SavedSheet;

  beforeAll(async () => {
    sandbox = await openSandbox('clean');
    await signIn(sandbox);
  });
  afterAll(() => sandbox.close());

  it('has no errors: every row is ready, and one warning tells of the whole sheet', async () => {
    await checkSheet(sandbox);
    await said(sandbox, '1,000 rows ready. No errors.');
    await sandbox.pane.getByText(/sub-account IDs repeat under many accounts/).waitFor(patience);
    await seeText(sandbox, 'Q2', /^[A-Z]{3}$/);
    // The table has stripes of its own.
    expect([errorColour, warningColour]).not.toContain(await colourOf(sandbox, 'Q2'));
    const checked = await saveCopy(sandbox, 'Accounts', 1);
    expect(checked.rows).toHaveLength(1000);
    expect(checked.rows.map(({ text }) => text('Issues')).filter((text) => text !== '')).toEqual([
      expect.stringMatching(/^▲ Sub-account ID — Sub-account IDs repeat: 1 stands in 100 rows/),
    ]);
  });

  it('is sent whole, and Accepted is not called proof', async () => {
    await submitRows(
      sandbox,
      1000,
      'Command accepted 1,000 rows and is processing them. This is not proof yet',
    );
    sent = await saveCopy(sandbox, 'Accounts', 1);
    await seeText(sandbox, `${letterOf(sent.headers.indexOf('Outcome'))}1001`, 'Accepted');
  });

  it('agrees row by row with what the stand-in took in, each row once', async () => {
    expect(sent.headers.slice(-5)).toEqual(['Issues', 'Outcome', 'Response', 'Sent at', 'Receipt']);
    expect(sent.tables).toEqual([`A1:${letterOf(sent.headers.length - 1)}1001`]);
    expect(sent.colourRules).toEqual([
      { area: 'A2:AA1001', formula: 'ISNUMBER(FIND("✖ "&A$1&" —",$AA2))', fill: 'FFFFC7CE' },
      { area: 'A2:AA1001', formula: 'ISNUMBER(FIND("▲ "&A$1&" —",$AA2))', fill: 'FFFFEB9C' },
    ]);
    const receipt = /^Sandbox (\d{4}-\d\d-\d{3}) batch (\d+) · ([0-9a-f]{16}) · [0-9a-f]{16}$/;
    const receipts = sent.rows.map(({ text }) => receipt.exec(text('Receipt')));
    expect(receipts.filter((found) => found === null)).toEqual([]);
    expect(new Set(receipts.map((found) => found?.[1])).size).toBe(1);
    expect(new Set(receipts.map((found) => found?.[3])).size).toBe(1000);

    const arrived = new Map(
      (await arrivedRows(sandbox)).map((it) => [keyOf(it.accountId, it.subAccountId), it]),
    );
    expect(arrived.size).toBe(1000);
    for (const { row, text } of sent.rows) {
      const here = arrived.get(keyOf(text('Account ID'), text('Sub-account ID')));
      expect({ row, outcome: text('Outcome'), here }).toEqual({
        row,
        outcome: 'Accepted',
        here: expect.objectContaining({ create: 1, update: 0, withdraw: 0 }),
      });
    }
  });

  it('is not sent twice: after Submit the next step is Reconcile', async () => {
    await checkSheet(sandbox);
    const { pane } = sandbox;
    await pane.getByText('1,000 rows already accepted; not sent again.').waitFor(patience);
    expect(await pane.getByRole('button', { name: /^Submit/ }).count()).toBe(0);
    await pane.getByRole('button', { name: 'Reconcile', exact: true }).waitFor(patience);
  });

  it('is found in Command as sent, day by day and amount by amount', async () => {
    await processAll(sandbox);
    await sandbox.pane.getByRole('button', { name: 'Reconcile', exact: true }).click();
    await said(sandbox, '1,000 rows found in Command as sent.');
    const landed = await saveCopy(sandbox, 'Accounts', 1);
    expect(new Set(landed.rows.map(({ text }) => text('Outcome')))).toEqual(new Set(['Landed']));
    expect(landed.rows.map(({ text }) => text('Receipt'))).toEqual(
      sent.rows.map(({ text }) => text('Receipt')),
    );

    const held = await heldObligations(sandbox);
    for (const { row, text } of landed.rows) {
      const here = held.get(keyOf(text('Account ID'), text('Sub-account ID')));
      expect({ row, here }).toEqual({
        row,
        here: {
          principal: cents(text('Principal')),
          interest: cents(text('Interest')),
          fees: cents(text('Fees')),
          paid: cents(text('Paid amount')),
          due: dayOf(text('Due date')),
        },
      });
    }
  });

  it('carries its outcomes in the file: a saved copy, opened again, sends nothing', async () => {
    const { bytes } = await saveCopy(sandbox, 'Accounts', 1);
    await openFile(sandbox, 'clean-copy.xlsx', bytes);
    await signIn(sandbox);
    await checkSheet(sandbox);
    await sandbox.pane.getByText('1,000 rows already accepted; not sent again.').waitFor(patience);
    expect(await sandbox.pane.getByRole('button', { name: /^Submit/ }).count()).toBe(0);
  });

  it('takes updates and withdrawals from its other sheets', async () => {
    await openSheet(sandbox, 'Payments');
    await checkSheet(sandbox);
    await submitRows(sandbox, 40, 'Command accepted 40 rows');
    await openSheet(sandbox, 'Withdrawals');
    await checkSheet(sandbox);
    await submitRows(sandbox, 5, 'Command accepted 5 rows');
    const arrived = await arrivedRows(sandbox);
    expect(arrived.filter(({ update }) => update === 1)).toHaveLength(40);
    expect(arrived.filter(({ withdraw }) => withdraw === 1)).toHaveLength(5);
    expect(arrived.filter(({ create, update, withdraw }) => Math.max(create, update, withdraw) > 1)).toEqual(
      [],
    );

    await processAll(sandbox);
    await openSheet(sandbox, 'Payments');
    await goTo(sandbox, 'A2');
    await chooseMore(sandbox, 'Reconcile');
    await said(sandbox, '40 rows found in Command as sent.');
  });

  it('needed nobody but this machine, and left no error in the console', () => {
    expect(sandbox.outsideRequests).toEqual([]);
    expect(sandbox.consoleErrors).toEqual([]);
  });
});

function keyOf(accountId: string, subAccountId: string | null): string {
  return `${accountId} ${subAccountId ?? ''}`;
}

/** Minor units of an amount with at most two decimals. */
function cents(text: string): number {
  return Math.round(Number(text) * 100);
}

/** dd/MM/yyyy of a day that stands in the file as such a text or as a true date. */
function dayOf(text: string): string {
  return /^\d{4}-/.test(text) ? text.split('-').reverse().join('/') : text;
}
