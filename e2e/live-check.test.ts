import type { Locator } from 'playwright-core';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import {
  cell,
  checkSheet,
  clear,
  errorColour,
  goTo,
  patience,
  seeColour,
  seeText,
  signIn,
} from './support/steps';

jest.setTimeout(240_000);

const badDay = '31/02/2026';
const dueDate = { header: 'Due date', at: 'S2' };

describe('a sheet that is checked as a person types', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox('clean');
    await signIn(sandbox);
    await checkSheet(sandbox);
  });
  afterAll(() => sandbox.close());

  /** Goes to a cell, types, and presses Enter. */
  async function typeInto(address: string, text: string): Promise<void> {
    await goTo(sandbox, address);
    await sandbox.page.keyboard.type(text);
    await sandbox.page.keyboard.press('Enter');
  }

  it('is not, where each mark would empty the undo list: the pane says so, and that Check comes next', async () => {
    await typeInto('S7', badDay);
    await sandbox.pane.getByText('The sheet has changed since this check').waitFor(patience);
    await sandbox.pane.getByText('each mark would empty your undo list').waitFor(patience);
  });

  it('is, once it is switched on: what changed before is checked at once', async () => {
    await chooseAsYouType();
    await seeText(sandbox, 'AA7', /^✖ Due date — /);
    await goTo(sandbox, 'S7');
    await seeColour(sandbox, 'S7', errorColour);
  });

  it('takes reason and colour away when the cell is mended, and brings them when one is spoilt', async () => {
    await typeInto('S7', '15/03/2026');
    await seeColour(sandbox, 'S7', clear);
    await sandbox.pane.getByRole('button', { name: 'Submit 1,000 rows' }).waitFor(patience);
    await typeInto('S12', badDay);
    await seeColour(sandbox, 'S12', errorColour);
    await seeText(sandbox, 'AA12', /^✖ Due date — /);
    await seeText(sandbox, 'AA7', /^$/);
    await goTo(sandbox, 'S12');
    await sandbox.pane.getByRole('heading', { name: 'Due date, row 12' }).waitFor(patience);
    expect(sandbox.consoleErrors).toEqual([]);
  });

  it('answers a paste of a hundred cells by its rows', async () => {
    const { page } = sandbox;
    await goTo(sandbox, 'S12');
    // The grid has the text of a selection ready a moment after it was made.
    await page.waitForFunction(
      (text) => document.querySelector<HTMLInputElement>('#formula')?.value === text,
      badDay,
      patience,
    );
    await page.keyboard.press('Control+C');
    await goTo(sandbox, 'S13:S112');
    await page.keyboard.press('Control+V');
    await sandbox.pane.getByText('101 have errors and will stay behind').waitFor(patience);
    await goTo(sandbox, 'S112');
    await seeColour(sandbox, 'S112', errorColour);
    await seeColour(sandbox, 'S113', clear);
    await seeText(sandbox, 'AA112', /^✖ Due date — /);
  });

  it('writes nothing for an edit that changes no verdict, so that Ctrl+Z takes it back', async () => {
    const { page } = sandbox;
    await goTo(sandbox, 'P2');
    const city = await cell(sandbox, 'P2').innerText(patience);
    await typeInto('P2', 'Elsewhere');
    await seeText(sandbox, 'P2', 'Elsewhere');
    await page.keyboard.press('Control+Z');
    await seeText(sandbox, 'P2', city);
    await seeErrors(101);
    expect(sandbox.consoleErrors).toEqual([]);
  });

  it('keeps each reason and colour with its row through a sort and a filter', async () => {
    const city = await openFilter({ header: 'City', at: 'P2' });
    await city.getByRole('button', { name: 'Sort Z to A' }).click(patience);
    await seeErrors(101);
    const filter = await openFilter(dueDate);
    await filter.getByLabel('Select all').uncheck(patience);
    await filter.getByLabel(badDay).check(patience);
    await filter.getByRole('button', { name: 'OK' }).click(patience);
    await goTo(sandbox, 'S2');
    await seeColumn('S', badDay, errorColour);
    await goTo(sandbox, 'AA2');
    await seeColumn('AA', '✖ Due date — ');
    expect(sandbox.consoleErrors).toEqual([]);
  });

  /** @param header its name, and a cell of its column, so that it is on the screen */
  async function openFilter({
    header,
    at,
  }: {
    readonly header: string;
    readonly at: string;
  }): Promise<Locator> {
    await goTo(sandbox, at);
    // The header moves until the cell has come.
    await cell(sandbox, at).waitFor(patience);
    await sandbox.page.getByRole('button', { name: `Sort and filter ${header}` }).click(patience);
    return sandbox.page.getByRole('dialog', { name: `Sort and filter ${header}` });
  }

  /** Waits until the pane counts so many rows with errors. */
  async function seeErrors(count: number): Promise<void> {
    await sandbox.pane
      .getByRole('list', { name: 'Rows of this sheet' })
      .getByRole('listitem')
      .filter({ hasText: 'Errors' })
      .filter({ hasText: String(count) })
      .waitFor(patience);
  }

  /** Waits until all cells of a column that are on the screen below the header begin so: ten of them at least. */
  async function seeColumn(letter: string, start: string, colour?: string): Promise<void> {
    await sandbox.page.waitForFunction(
      ([of, text, background]) => {
        const cells = [...document.querySelectorAll('[role=gridcell]')].filter((it) => {
          const at = it.getAttribute('aria-label') ?? '';
          return at !== `${of}1` && at.replace(/\d+$/, '') === of;
        });
        return (
          cells.length > 10 &&
          cells.every(
            (it) =>
              it.textContent.startsWith(text) &&
              (background === undefined || getComputedStyle(it).backgroundColor === background),
          )
        );
      },
      [letter, start, colour] as const,
      patience,
    );
  }

  async function chooseAsYouType(): Promise<void> {
    await sandbox.pane.getByRole('button', { name: 'More' }).click(patience);
    const choice = sandbox.pane.getByRole('checkbox', { name: 'Check as I type' });
    expect(await choice.getAttribute('aria-checked')).toBe('false');
    await choice.click(patience);
  }
});
