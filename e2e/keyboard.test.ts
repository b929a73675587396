import type { Locator } from 'playwright-core';
import { seriousViolations } from './support/accessibility';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { arrivedRows } from './support/stand-in';
import { patience, said } from './support/steps';

jest.setTimeout(180_000);

/** Presses Tab until a control has the focus, as somebody without a mouse does. */
async function tabTo(sandbox: OpenSandbox, control: Locator, key = 'Tab'): Promise<void> {
  await control.waitFor(patience);
  const way: string[] = [];
  while (way.length < 60) {
    if (await control.evaluate((it) => document.hasFocus() && it === document.activeElement)) return;
    way.push(await focused(sandbox));
    await sandbox.page.keyboard.press(key);
  }
  throw new Error(`${String(control)} is not reached with ${key}, which led to: ${way.join(', ')}.`);
}

/** What has the focus, in a word, for whoever reads a failed test. */
async function focused({ page }: OpenSandbox): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const inPane = document.activeElement === frame;
    const element = (inPane ? frame?.contentDocument : document)?.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent.slice(0, 20) ?? '';
    return `${inPane ? 'pane ' : ''}${element?.tagName ?? 'nothing'} ${name}`;
  });
}

describe('the pane by keyboard alone, looked at by axe on the way', () => {
  let sandbox: OpenSandbox;
  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.close());

  it('signs in: Tab from the sheet, and Enter in the last field', async () => {
    const { page, pane } = sandbox;
    expect(await seriousViolations(sandbox)).toEqual([]);
    await page.getByRole('grid').focus();
    // F6 leaves the grid, where Tab moves the selection.
    await page.keyboard.press('F6');
    await tabTo(sandbox, pane.getByLabel('Lender'));
    await page.keyboard.type('demo');
    await tabTo(sandbox, pane.getByLabel('E-mail'));
    await page.keyboard.type('demo@example.com');
    await tabTo(sandbox, pane.getByLabel('Password'));
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await said(sandbox, 'Command did not sign you in.');
    expect(await seriousViolations(sandbox)).toEqual([]);
    await tabTo(sandbox, pane.getByLabel('Password'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('demo');
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: 'Environment' }).filter({ hasText: 'Sandbox' }).waitFor(patience);
  });

  it('checks, walks and looks at a fix', async () => {
    const { page, pane } = sandbox;
    await tabTo(sandbox, button('Check'));
    await page.keyboard.press('Enter');
    await said(sandbox, 'have errors and will stay behind');
    expect(await seriousViolations(sandbox)).toEqual([]);
    await tabTo(sandbox, button('Next issue'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Due date, row 9' }).waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);

    await tabTo(sandbox, pane.getByRole('button', { name: /^Fix all \(/ }).first());
    await page.keyboard.press('Space');
    const preview = pane.getByRole('dialog', { name: /^Fix \d+ cells\?$/ });
    await tabTo(sandbox, preview.getByRole('button', { name: /^Fix \d+ cells$/ }));
    expect(await seriousViolations(sandbox)).toEqual([]);
    await page.keyboard.press('Escape');
    await preview.waitFor({ ...patience, state: 'hidden' });
  });

  it('chooses which rows go with the arrow keys, and types the ledger beside the totals', async () => {
    const { page, pane } = sandbox;
    const chosen = (name: RegExp) => pane.getByRole('radio', { name, checked: true });
    await tabTo(sandbox, chosen(/^All ready rows/), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await chosen(/^Selected rows \(1\)/).waitFor(patience);
    await page.keyboard.press('ArrowRight');
    await chosen(/^All ready rows/).waitFor(patience);

    await tabTo(sandbox, button('Compare with my ledger'));
    await page.keyboard.press('Enter');
    await tabTo(sandbox, pane.getByLabel('Number of rows'));
    await page.keyboard.type('1');
    await pane.getByText('Your ledger has 1 row;').waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);
    await page.keyboard.press('Backspace');
    await tabTo(sandbox, button('Compare with my ledger'), 'Shift+Tab');
    await page.keyboard.press('Enter');
  });

  it('opens More and leaves it with Esc, which gives the focus back', async () => {
    const { page, pane } = sandbox;
    await tabTo(sandbox, pane.getByRole('button', { name: 'More' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await button('Map columns').waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);
    await page.keyboard.press('Escape');
    await button('Map columns').waitFor({ ...patience, state: 'hidden' });
    await tabTo(sandbox, pane.getByRole('button', { name: 'More' }));
  });

  it('submits', async () => {
    const { page, pane } = sandbox;
    await tabTo(sandbox, pane.getByRole('button', { name: /^Submit [\d,]+ rows$/ }));
    await page.keyboard.press('Enter');
    // The sample hides five rows.
    await pane.getByRole('heading', { name: 'Send hidden rows too?' }).waitFor(patience);
    expect(await seriousViolations(sandbox)).toEqual([]);
    await tabTo(sandbox, pane.getByRole('button', { name: /^All [\d,]+ rows$/ }));
    await page.keyboard.press('Enter');
    const end = await said(sandbox, 'This is not proof yet');
    const rows = Number(/accepted ([\d,]+) rows/.exec(end)?.[1]);
    expect(await arrivedRows(sandbox)).toHaveLength(rows);
    expect(await seriousViolations(sandbox)).toEqual([]);
    // What comes next has the focus, not the top of the page.
    await tabTo(sandbox, button('Reconcile'));
  });
});
