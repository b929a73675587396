import type { Locator } from 'playwright-core';
import type { OpenSandbox } from './sandbox';

/** All that a step needs which only looks and presses. */
type Screen = Pick<OpenSandbox, 'page' | 'pane'>;

/** What a step waits at most. Only a machine that does much else needs more than a second. */
export const patience = { timeout: 45_000 };

/** Opens a sample with its button and waits until the pane offers to sign in: the add-in is loaded anew. */
export async function openSample(sandbox: OpenSandbox, name: 'clean' | 'messy'): Promise<void> {
  const button = name === 'clean' ? 'Clean sample' : 'Messy sample';
  await inFreshPane(sandbox, `${name}.xlsx`, () =>
    sandbox.page.getByRole('button', { name: button }).click(patience),
  );
}

/** Opens a file of the person's own through *Open…*. */
export async function openFile(sandbox: Screen, name: string, bytes: Buffer): Promise<void> {
  const { page } = sandbox;
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await inFreshPane(sandbox, name, async () => {
    const asked = page.waitForEvent('filechooser', patience);
    await page.getByRole('button', { name: 'Open…' }).click(patience);
    await (await asked).setFiles({ name, mimeType, buffer: bytes });
  });
}

/** The pane of the workbook before looks the same: the new one is known by the name of its frame. */
async function inFreshPane({ page, pane }: Screen, title: string, open: () => Promise<void>): Promise<void> {
  await pane.getByRole('button').first().waitFor(patience);
  const before = await pane.owner().getAttribute('name');
  await open();
  await page.waitForFunction((name) => document.querySelector('iframe')?.name !== name, before, patience);
  await page.getByRole('heading', { name: title }).waitFor(patience);
  await pane.getByRole('button', { name: 'Sign in' }).waitFor(patience);
}

interface SignIn {
  readonly password?: string;
  readonly environment?: 'Sandbox' | 'Staging' | 'Production';
}

/** Fills the sign-in form and presses *Sign in*; what comes of it is the caller's to look at. */
export async function trySignIn({ pane }: Screen, signIn: SignIn = {}): Promise<void> {
  const { password = 'demo', environment = 'Sandbox' } = signIn;
  await pane.getByLabel('Lender').fill('demo', patience);
  await pane.getByLabel('E-mail').fill('demo@example.com');
  await pane.getByLabel('Password').fill(password);
  await pane.getByRole('combobox', { name: 'Environment' }).selectOption({ label: environment });
  await pane.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in and waits for the band that says where. */
export async function signIn(sandbox: Screen, options: SignIn = {}): Promise<void> {
  const { environment = 'Sandbox' } = options;
  await trySignIn(sandbox, options);
  const band = environment === 'Production' ? 'PRODUCTION' : environment;
  // The form shows a band for Production too; the lender stands in it only once somebody is signed in.
  const shown = sandbox.pane.getByRole('region', { name: 'Environment' });
  await shown.filter({ hasText: band }).filter({ hasText: 'demo' }).waitFor(patience);
}

/** Presses *Check* and waits for what the pane says about it. */
export async function checkSheet({ pane }: OpenSandbox): Promise<void> {
  // What was said before must not be taken for the answer.
  const before = pane.getByRole('button', { name: 'Dismiss' });
  if ((await before.count()) > 0) await before.click(patience);
  await pane.getByRole('button', { name: 'Check', exact: true }).click(patience);
  await pane.getByRole('list', { name: 'Rows of this sheet' }).waitFor(patience);
  await pane.getByText(/^(No row is ready|[\d,]+ rows? ready)/).waitFor(patience);
}

/** Presses *Submit … rows* and waits for the sentence it ends in. */
export async function submitRows(sandbox: OpenSandbox, rows: number, end: string | RegExp): Promise<void> {
  await sandbox.pane.getByRole('button', { name: `Submit ${counted(rows)}`, exact: true }).click(patience);
  await said(sandbox, end);
}

/** Waits until the pane says this in its one sentence; gives the whole sentence. */
export async function said({ pane }: OpenSandbox, sentence: string | RegExp): Promise<string> {
  const notice = pane
    .locator('[role=alert], [role=status]')
    .getByRole('paragraph')
    .filter({ hasText: sentence });
  await notice.waitFor(patience);
  return notice.innerText();
}

/** Turns to another sheet by its tab, and waits until the pane has followed. */
export async function openSheet({ page, pane }: OpenSandbox, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click(patience);
  await pane.getByText(`Sheet: ${name}`).waitFor(patience);
}

/** Presses an entry of *More*. */
export async function chooseMore({ pane }: OpenSandbox, entry: string): Promise<void> {
  await pane.getByRole('button', { name: 'More' }).click(patience);
  // The primary button may have the same name; the entries stand in a list.
  await pane.getByRole('list').getByRole('button', { name: entry, exact: true }).click(patience);
}

/** Changes one field of *Settings* and saves. */
export async function changeSetting(sandbox: OpenSandbox, label: string, value: string): Promise<void> {
  await chooseMore(sandbox, 'Settings');
  await sandbox.pane.getByLabel(label).fill(value, patience);
  await sandbox.pane.getByRole('button', { name: 'Save' }).click();
  await said(sandbox, 'The settings are saved.');
}

/** Goes to a cell through the Name box, so that it is selected and on the screen. */
export async function goTo({ page }: OpenSandbox, address: string): Promise<void> {
  const box = page.getByLabel('Name box');
  await box.fill(address, patience);
  await box.press('Enter');
}

/** A cell that is on the screen. */
export function cell({ page }: OpenSandbox, address: string): Locator {
  return page.getByRole('gridcell', { name: address, exact: true });
}

/** Goes to a cell and waits until it shows this text. */
export async function seeText(sandbox: OpenSandbox, address: string, text: string | RegExp): Promise<void> {
  await goTo(sandbox, address);
  await cell(sandbox, address).filter({ hasText: text }).waitFor(patience);
}

/** The address that the Name box shows. */
export function nameBox({ page }: OpenSandbox): Promise<string> {
  return page.getByLabel('Name box').inputValue(patience);
}

/** Excel's own colour of "Bad", as a browser computes it. */
export const errorColour = 'rgb(255, 199, 206)';
/** Of a cell without a fill. */
export const clear = 'rgba(0, 0, 0, 0)';

/** Excel's own colour of "Neutral". */
export const warningColour = 'rgb(255, 235, 156)';

/** Background of a cell on the screen. */
export function colourOf(sandbox: OpenSandbox, address: string): Promise<string> {
  return cell(sandbox, address).evaluate((it) => getComputedStyle(it).backgroundColor, undefined, patience);
}

/** Waits until a cell on the screen has this background, as the browser computed it. */
export async function seeColour(sandbox: OpenSandbox, address: string, colour: string): Promise<void> {
  // Asked anew each time: the grid uses an element again for another cell as the sheet scrolls.
  await sandbox.page.waitForFunction(
    ([of, wanted]) => {
      const element = document.querySelector(`[role=gridcell][aria-label="${of}"]`);
      return element !== null && getComputedStyle(element).backgroundColor === wanted;
    },
    [address, colour] as const,
    patience,
  );
}

/** `1 row`, `1,000 rows`, as the pane writes them. */
export function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`;
}
