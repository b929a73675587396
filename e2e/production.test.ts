import { openSandbox, type OpenSandbox } from './support/sandbox';
import { saveCopy } from './support/saved-copy';
import { arrivedRows } from './support/stand-in';
import { standInForProduction } from './support/stand-in-for-production';
import { checkSheet, goTo, patience, said, signIn } from './support/steps';

jest.setTimeout(180_000);

describe('Production', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox('clean');
    await standInForProduction(sandbox);
  });
  afterAll(() => sandbox.close());

  it('is offered beside Sandbox and Staging, is not the first, and warns before anybody signs in', async () => {
    const { pane } = sandbox;
    const select = pane.getByRole('combobox', { name: 'Environment' });
    expect(await select.locator('option').allInnerTexts()).toEqual(['Sandbox', 'Staging', 'Production']);
    expect(await select.inputValue()).toBe('sandbox');
    await select.selectOption({ label: 'Production' });
    await pane.getByText('What you send from here is real').waitFor(patience);
    await select.selectOption({ label: 'Staging' });
    await pane.getByText('What you send from here is real').waitFor({ ...patience, state: 'hidden' });
  });

  it('is unmistakable once signed in', async () => {
    await signIn(sandbox, { environment: 'Production' });
    const band = sandbox.pane.getByRole('region', { name: 'Environment' });
    expect(await band.innerText()).toMatch(/^PRODUCTION\s+demo/);
    expect(await band.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(177, 14, 28)');
  });

  it('asks for the number of rows before it sends, and a wrong number sends nothing', async () => {
    const { page, pane } = sandbox;
    await checkSheet(sandbox);
    await goTo(sandbox, 'A2:A25');
    await pane.getByRole('button', { name: 'Submit 24 rows' }).click(patience);
    const dialog = pane.getByRole('dialog', { name: 'Submit to Production?' });
    await dialog
      .getByText(/You are sending 24 new rows to PRODUCTION for demo\..*Type 24\./)
      .waitFor(patience);
    await dialog.getByText('PRODUCTION', { exact: true }).waitFor(patience);
    const submit = dialog.getByRole('button', { name: 'Submit' });
    const field = dialog.getByLabel('Type 24 to confirm');

    expect(await submit.isDisabled()).toBe(true);
    for (const wrong of ['1000', '2', '24 rows', '']) {
      await field.fill(wrong);
      await page.keyboard.press('Enter');
      expect(await submit.isDisabled()).toBe(true);
    }
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ ...patience, state: 'hidden' });
    expect(await arrivedRows(sandbox)).toEqual([]);
    const asked = await saveCopy(sandbox, 'Accounts', 1);
    expect(asked.headers).not.toContain('Outcome');
  });

  it('sends when the number is right, and says so in every receipt', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'Submit 24 rows' }).click(patience);
    const dialog = pane.getByRole('dialog', { name: 'Submit to Production?' });
    await dialog.getByLabel('Type 24 to confirm').fill('24', patience);
    // Nothing was sent from here before, so that the number alone is not enough.
    expect(await dialog.getByRole('button', { name: 'Submit' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Type demo to confirm the lender').fill('demo');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await said(sandbox, 'Command accepted 24 rows');
    const sent = await saveCopy(sandbox, 'Accounts', 1);
    expect(sent.rows.slice(0, 24).map(({ text }) => text('Outcome'))).toEqual(Array(24).fill('Accepted'));
    for (const { text } of sent.rows.slice(0, 24)) expect(text('Receipt')).toMatch(/^Production \d{4}-/);
    const arrived = await arrivedRows(sandbox);
    expect(arrived.filter(({ create }) => create === 1)).toHaveLength(24);
    expect(arrived).toHaveLength(24);
  });

  it('is named again when the same file is about to go somewhere else', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'More' }).click(patience);
    await pane.getByRole('button', { name: 'Sign out' }).click();
    await signIn(sandbox, { environment: 'Sandbox' });
    await checkSheet(sandbox);
    await goTo(sandbox, 'A26:A29');
    await pane.getByRole('button', { name: 'Submit 4 rows' }).click(patience);
    const question = pane.getByRole('dialog', { name: 'Is this the right place?' });
    await question
      .getByText('This file was last sent to Production for demo. You are signed in to Sandbox for demo.')
      .waitFor(patience);
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ ...patience, state: 'hidden' });
    expect(await arrivedRows(sandbox)).toHaveLength(24);
  });
});
