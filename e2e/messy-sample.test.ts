import { accountHeaders } from '../sandbox/samples/account-columns';
import { messyHeaderRow, plantedMistakes } from '../sandbox/samples/messy';
import { makeSample } from '../sandbox/samples/write-samples';
import { letterOf, saveCopy, type SavedSheet } from './support/saved-copy';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { arrivedRows } from './support/stand-in';
import {
  cell,
  checkSheet,
  clear,
  counted,
  errorColour,
  goTo,
  nameBox,
  openFile,
  patience,
  said,
  seeColour,
  seeText,
  signIn,
} from './support/steps';

jest.setTimeout(240_000);

const badRows = new Set(plantedMistakes.map(({ row }) => row));
const addressOf = (header: string, row: number): string =>
  `${letterOf(accountHeaders.findIndex((it) => it === header))}${String(row)}`;

describe('the messy sample, as a person works through it', () => {
  let sandbox: OpenSandbox;
  let checked: SavedSheet;
  /** Rows that have no mistake themselves, but belong to an account of which another row has one. */
  let waiting: ReadonlySet<number>;
  let ready: number;

  beforeAll(async () => {
    sandbox = await openSandbox();
    await openFile(sandbox, 'hand-over.xlsx', await makeSample('messy'));
    await signIn(sandbox);
    await checkSheet(sandbox);
    checked = await saveCopy(sandbox, 'Sheet1', messyHeaderRow);
    const spoilt = new Set(
      checked.rows.filter(({ row }) => badRows.has(row)).map(({ text }) => text('Account ID')),
    );
    waiting = new Set(
      checked.rows
        .filter(({ row, text }) => !badRows.has(row) && spoilt.has(text('Account ID')))
        .map(({ row }) => row),
    );
    ready = checked.rows.length - badRows.size - waiting.size;
  });
  afterAll(() => sandbox.close());

  it('is counted: what is ready, what has errors, what waits', async () => {
    expect(
      await said(
        sandbox,
        `${counted(ready)} ready. ${String(badRows.size)} have errors and will stay behind. ${counted(waiting.size)} wait for other rows.`,
      ),
    ).not.toBe('');
    const counts = sandbox.pane.getByRole('list', { name: 'Rows of this sheet' }).getByRole('listitem');
    expect((await counts.allInnerTexts()).map((text) => Number.parseInt(text, 10))).toEqual([
      ready,
      badRows.size,
      waiting.size,
    ]);
  });

  it('has a reason beside every planted mistake, under its own header, and no error beside', () => {
    for (const { row, text } of checked.rows) {
      const planted = plantedMistakes.filter((mistake) => mistake.row === row).map(({ header }) => header);
      const issues = text('Issues');
      const named = checked.headers.filter((header) => issues.includes(`✖ ${header} —`));
      expect({ row, named }).toEqual({ row, named: planted });
      if (waiting.has(row)) expect(issues).toMatch(/^● Account ID — .+ waits: .+ has an error/);
      else if (!badRows.has(row)) expect({ row, issues }).toEqual({ row, issues: '' });
    }
  });

  it('is coloured by two rules over all its data rows, and by no more', () => {
    const { dataArea } = checked;
    expect(dataArea).toBe(`A5:AB${String(messyHeaderRow + checked.rows.length)}`);
    expect(checked.colourRules).toEqual([
      { area: dataArea, formula: 'ISNUMBER(FIND("✖ "&A$4&" —",$AB5))', fill: 'FFFFC7CE' },
      { area: dataArea, formula: 'ISNUMBER(FIND("▲ "&A$4&" —",$AB5))', fill: 'FFFFEB9C' },
    ]);
  });

  it('shows each kind of mistake in the error colour, its neighbour in none, and the reason in the pane', async () => {
    const kinds = [...new Set(plantedMistakes.map(({ kind }) => kind))];
    expect(kinds).toHaveLength(6);
    for (const kind of kinds) {
      const mistake = plantedMistakes.find((planted) => planted.kind === kind);
      if (mistake === undefined) throw new Error(kind);
      const { row, header } = mistake;
      const bad = addressOf(header, row);
      await goTo(sandbox, bad);
      await seeColour(sandbox, bad, errorColour);
      const above = plantedMistakes.some((planted) => planted.row === row - 1 && planted.header === header);
      if (!above) await seeColour(sandbox, addressOf(header, row - 1), clear);
      await sandbox.pane.getByRole('heading', { name: `${header}, row ${String(row)}` }).waitFor(patience);
      const issues = checked.rows.find((saved) => saved.row === row)?.text('Issues') ?? '';
      const reason = issues.slice(issues.indexOf('—') + 2);
      await sandbox.pane.getByRole('region', { name: 'Issues' }).getByText(reason).waitFor(patience);
    }
    await seeText(sandbox, addressOf('Country', 5), /^[A-Z]{3}$/);
    await seeColour(sandbox, addressOf('Country', 5), clear);
  });

  it('names the formula that an error of Excel comes from', async () => {
    const failed = plantedMistakes.find(({ what }) => what === 'excel-error');
    if (failed === undefined) throw new Error('No formula fails.');
    await goTo(sandbox, addressOf(failed.header, failed.row));
    await sandbox.pane
      .getByRole('region', { name: 'Issues' })
      .getByText('=VLOOKUP("nobody",Notes!A:B,2,FALSE)')
      .waitFor(patience);
  });

  it('walks from issue to issue and back, around the ends', async () => {
    const { pane } = sandbox;
    const [first] = plantedMistakes;
    const start = addressOf(first?.header ?? '', first?.row ?? 0);
    const heading = (text: string | RegExp) => pane.getByRole('heading', { name: text }).waitFor(patience);
    await goTo(sandbox, 'A5');
    await pane.getByRole('button', { name: 'Next issue' }).click();
    await heading(`${first?.header ?? ''}, row ${String(first?.row)}`);
    expect(await nameBox(sandbox)).toBe(start);
    await pane.getByRole('button', { name: 'Next issue' }).click();
    await heading(`Account ID, row ${String((first?.row ?? 0) + 1)}`);
    await pane.getByRole('button', { name: 'Previous issue' }).click();
    await heading(`${first?.header ?? ''}, row ${String(first?.row)}`);
    await pane.getByRole('button', { name: 'Previous issue' }).click();
    const last = Math.max(...badRows);
    await heading(new RegExp(`, row ${String(last)}$`));
    await cell(sandbox, await nameBox(sandbox)).waitFor(patience);
  });

  it('fixes what can be fixed after a preview, and puts it back', async () => {
    const { pane } = sandbox;
    const bad = addressOf('Due date', 9);
    await seeText(sandbox, bad, '2026-03-15');
    const fixAll = pane.getByRole('button', { name: /^Fix all \(\d+\)$/ }).first();
    const fixable = Number(/\d+/.exec(await fixAll.innerText())?.[0]);
    const preview = pane.getByRole('dialog', { name: `Fix ${String(fixable)} cells?` });

    await fixAll.click();
    await preview.waitFor(patience);
    await preview.getByRole('row', { name: '9 Due date 2026-03-15 15/03/2026' }).waitFor(patience);
    expect(await preview.getByRole('row').count()).toBe(fixable + 1);
    await preview.getByRole('button', { name: 'Cancel' }).click();
    await preview.waitFor({ ...patience, state: 'hidden' });
    await seeText(sandbox, bad, '2026-03-15');

    await fixAll.click();
    await preview.getByRole('button', { name: `Fix ${String(fixable)} cells` }).click();
    await said(sandbox, `${String(fixable)} cells fixed. Undo fixes puts back what was there.`);
    await seeText(sandbox, bad, '15/03/2026');
    await seeColour(sandbox, bad, clear);
    const fixed = await saveCopy(sandbox, 'Sheet1', messyHeaderRow);
    expect(fixed.rows.filter(({ text }) => text('Issues').includes('✖'))).toHaveLength(
      badRows.size - fixable,
    );

    await pane.getByRole('button', { name: 'Undo fixes' }).click();
    await said(sandbox, `${String(fixable)} cells are as before.`);
    await seeText(sandbox, bad, '2026-03-15');
    await seeColour(sandbox, bad, errorColour);
    const back = await saveCopy(sandbox, 'Sheet1', messyHeaderRow);
    expect(textsOf(back)).toEqual(textsOf(checked));
    expect(back.colourRules).toEqual(checked.colourRules);
  });

  it('sends the ready rows, says beside each row what became of it, and sends no other', async () => {
    await goTo(sandbox, 'A5');
    const { pane } = sandbox;
    await pane.getByRole('button', { name: `Submit ${counted(ready)}`, exact: true }).click(patience);
    await pane.getByRole('heading', { name: 'Send hidden rows too?' }).waitFor(patience);
    await pane.getByRole('button', { name: `All ${counted(ready)}` }).click();
    await said(sandbox, `Command accepted ${counted(ready)} and is processing them. This is not proof yet`);
    const sent = await saveCopy(sandbox, 'Sheet1', messyHeaderRow);
    await seeText(sandbox, `${letterOf(sent.headers.indexOf('Outcome'))}5`, 'Accepted');

    // The person's own Response column stays, so that ours takes another name.
    expect(sent.headers.slice(-6)).toEqual([
      'Response',
      'Issues',
      'Outcome',
      'Response (Command)',
      'Sent at',
      'Receipt',
    ]);
    expect(sent.rows.map(({ text }) => text('Response'))).toEqual(
      checked.rows.map(({ text }) => text('Response')),
    );
    expect(sent.colourRules).toEqual(checked.colourRules);

    const arrived = await arrivedRows(sandbox);
    const countOf = (accountId: string, subAccountId: string) =>
      arrived.filter((it) => it.accountId === accountId && (it.subAccountId ?? '') === subAccountId);
    for (const { row, text } of sent.rows) {
      const status = ['Outcome', 'Response (Command)', 'Sent at', 'Receipt'].map(text);
      const here = countOf(text('Account ID'), text('Sub-account ID'));
      if (badRows.has(row) || waiting.has(row)) {
        expect({ row, status, here }).toEqual({ row, status: ['', '', '', ''], here: [] });
        continue;
      }
      expect({ row, here }).toEqual({
        row,
        here: [expect.objectContaining({ create: 1, update: 0, withdraw: 0 })],
      });
      expect({ row, status }).toEqual({
        row,
        status: [
          'Accepted',
          expect.stringMatching(
            /^Command is processing this row\. This is not proof yet; next look \d\d:\d\d\.$/,
          ),
          expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (Z|[+-]\d\d:\d\d)$/),
          expect.stringMatching(/^Sandbox \d{4}-\d\d-\d{3} batch \d+ · [0-9a-f]{16} · [0-9a-f]{16}$/),
        ],
      });
    }
    expect(arrived).toHaveLength(ready);
  });
});

/** Everything a person can read in the sheet, row by row. */
function textsOf({ headers, rows }: SavedSheet): string[][] {
  return rows.map(({ text }) => headers.map(text));
}
