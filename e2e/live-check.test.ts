import { openSandbox, type OpenSandbox } from './support/sandbox';
import { checkSheet, clear, errorColour, goTo, patience, seeColour, seeText, signIn } from './support/steps';

jest.setTimeout(240_000);

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
    await typeInto('S7', '31/02/2026');
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
    await typeInto('S12', '31/02/2026');
    await seeColour(sandbox, 'S12', errorColour);
    await seeText(sandbox, 'AA12', /^✖ Due date — /);
    await seeText(sandbox, 'AA7', /^$/);
    await goTo(sandbox, 'S12');
    await sandbox.pane.getByRole('heading', { name: 'Due date, row 12' }).waitFor(patience);
    expect(sandbox.consoleErrors).toEqual([]);
  });

  async function chooseAsYouType(): Promise<void> {
    await sandbox.pane.getByRole('button', { name: 'More' }).click(patience);
    const choice = sandbox.pane.getByRole('checkbox', { name: 'Check as I type' });
    expect(await choice.getAttribute('aria-checked')).toBe('false');
    await choice.click(patience);
  }
});
