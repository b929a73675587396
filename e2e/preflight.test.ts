import { create, sheetOf, update } from '../src/workflow/small-sheet.test-helper';
import { seriousViolations } from './support/accessibility';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import {
  checkSheet,
  goTo,
  nameBox,
  openFile,
  patience,
  said,
  seeText,
  signIn,
  submitRows,
} from './support/steps';

jest.setTimeout(180_000);

describe('a payments file against what Command holds, 320 px wide', () => {
  let sandbox: OpenSandbox;
  const heldAccount = (account: string, paid: string) =>
    create(account, { Principal: '1000', 'Paid amount': paid });

  beforeAll(async () => {
    sandbox = await openSandbox();
    await sandbox.page.getByLabel('Pane width').selectOption('320', patience);
    await openFile(
      sandbox,
      'accounts.xlsx',
      Buffer.from(
        await sheetOf([
          heldAccount('Single', '300'),
          heldAccount('Bounced', '500'),
          heldAccount('Lookup', '250'),
        ]),
      ),
    );
    await signIn(sandbox);
    await checkSheet(sandbox);
    await submitRows(sandbox, 3, 'Command accepted 3 rows');
    const { ok } = await fetch(`${sandbox.apiOrigin}/sandbox/process`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(ok).toBe(true);
  });
  afterAll(() => sandbox.close());

  it('says that nothing was compared, and reads Command on request', async () => {
    const { pane } = sandbox;
    await openFile(
      sandbox,
      'payments.xlsx',
      Buffer.from(await sheetOf([update('Single', '50'), update('Bounced', '400'), update('Lookup', '0')])),
    );
    await signIn(sandbox);
    await checkSheet(sandbox);
    await pane.getByText('These rows were not held against what Command holds').waitFor(patience);
    await pane.getByRole('button', { name: 'Read Command first' }).click(patience);
    await said(sandbox, /^Command has been read as of .*: 3 accounts\./);
    await pane.getByText(/^Held against Command as of /).waitFor(patience);
  });

  it('lists what Command has against them at Check, walks to the rows, and says why at the cell', async () => {
    const { pane } = sandbox;
    const against = pane.getByRole('region', { name: 'Against Command' });
    await against.getByText('Total paid is 0 on 1 row where Command has more (250.00)').waitFor(patience);
    const falls = against.getByText('Total paid goes down on 2 rows');
    await falls.waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);
    await expectFit();
    await against.getByRole('button', { name: 'Show', exact: true }).last().click(patience);
    await against.getByRole('heading', { name: 'Paid amount, row 2' }).waitFor(patience);
    await against
      .getByText('(Command 300.00, sheet 50.00). Is 50.00 only the last payment?')
      .waitFor(patience);
    expect(await nameBox(sandbox)).toBe('H2');
    await against.getByRole('button', { name: 'Add to Command’s figure' }).click(patience);
    await pane.getByRole('dialog', { name: 'Fix 1 cell?' }).getByText('350.00').waitFor(patience);
    await pane.getByRole('button', { name: 'Cancel' }).click(patience);
    await against.getByRole('button', { name: 'Show all' }).click(patience);
    await falls.waitFor(patience);
    await goTo(sandbox, 'A2');
  });

  it('holds the rows, by keyboard and with nothing cut off, until the person speaks', async () => {
    const { page, pane } = sandbox;
    await pane.getByRole('button', { name: 'Submit 3 rows' }).click(patience);
    const dialog = pane.getByRole('dialog', { name: 'These rows wait for your word' });
    await dialog.getByText('Is 50.00 only the last payment?').waitFor(patience);
    await dialog.getByText('That is how a lookup fails').waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);
    await expectFit();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ ...patience, state: 'hidden' });
    await pane.getByRole('button', { name: 'Submit 3 rows' }).click(patience);
    await dialog.waitFor(patience);
    // From the first text to the first group's choice, then with the arrows as in any list of choices.
    await page.keyboard.press('Tab');
    const chosen = dialog.locator('input:checked').first();
    expect(await chosen.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: 'Take Command’s figure instead of 0' }).isChecked()).toBe(
      true,
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
  });

  it('does what was said of each row', async () => {
    const { pane } = sandbox;
    const dialog = pane.getByRole('dialog', { name: 'These rows wait for your word' });
    await dialog.getByText('Decide row by row').last().click(patience);
    await dialog.getByLabel(/^Row 2, Single: Command 300\.00, sheet 50\.00/).selectOption('add', patience);
    await dialog
      .getByLabel(/^Row 3, Bounced: Command 500\.00, sheet 400\.00/)
      .selectOption('reversal', patience);
    await expectFit();
    await dialog.getByRole('button', { name: 'Go on' }).click(patience);
    await pane.getByRole('dialog', { name: 'Fix 1 cell?' }).getByText('350.00').waitFor(patience);
    await pane.getByRole('button', { name: 'Fix 1 cell' }).click(patience);
    await said(sandbox, /^Command accepted 2 rows .* 1 row stays held on your word\.$/);
    await seeText(sandbox, 'H2', '350');
  });

  it('asks in Arabic too, from right to left', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'More' }).click(patience);
    await pane.getByRole('button', { name: 'العربية' }).click(patience);
    await pane.getByRole('button', { name: /^إرسال صف/ }).click(patience);
    const dialog = pane.getByRole('dialog', { name: 'صفوف تنتظر قرارك' });
    await dialog.getByText('هكذا يظهر بحث لم يجد شيئًا').waitFor(patience);
    await dialog.getByText('القرار صفًا صفًا').click(patience);
    expect(await pane.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await seriousViolations(sandbox)).toEqual([]);
    await expectFit();
    await dialog.getByRole('button', { name: 'متابعة' }).click(patience);
    await said(sandbox, 'لم يُرسل شيء');
  });

  async function expectFit(): Promise<void> {
    const wide = await sandbox.pane
      .locator('html')
      .evaluate((html) =>
        [html, ...html.querySelectorAll('dialog')].some((it) => it.scrollWidth > it.clientWidth + 1),
      );
    expect(wide).toBe(false);
  }
});
