import { area, COLUMN_LIMIT } from '../workbook-model/address';
import type { UserCommand, WorkbookView } from './protocol';
import { sentenceOf, WorkbookSession } from './workbook-session';

/** A session with a page that remembers the last view; `settle` lets what is due be told. */
function openSession() {
  const views: WorkbookView[] = [];
  let due: (() => void)[] = [];
  const settle = (): WorkbookView => {
    for (const run of due.splice(0)) run();
    const last = views.at(-1);
    if (!last) throw new Error('the page was told nothing');
    return last;
  };
  const session = new WorkbookSession(
    { view: (view) => void views.push(view), event: () => undefined },
    (run) => {
      due = [...due, run];
    },
  );
  let number = 0;
  const run = (command: UserCommand) => session.answer('command', { command });
  return {
    session,
    views,
    settle,
    run,
    select: (address: Parameters<typeof area>, ...more: Parameters<typeof area>[]) => {
      number += 1;
      const areas = [address, ...more].map((it) => area(...it));
      const last = areas.at(-1) ?? area(0, 0);
      return run({ do: 'select', areas, active: { row: last.row, column: last.column }, number });
    },
    type: async (text: string) => {
      await run({ do: 'beginEdit' });
      await run({ do: 'commitEdit', text, everywhere: false });
    },
    texts: async (rows = 4, columns = 3) => {
      const window = {
        sheetId: settle().active.id,
        firstRow: 0,
        lastRow: rows - 1,
        firstColumn: 0,
        lastColumn: columns - 1,
      };
      const viewport = await session.answer('viewport', { window });
      return viewport?.cells.map((line) => line.map((cell) => cell.text)) ?? [];
    },
  };
}

async function withList() {
  const it = openSession();
  await it.select([0, 0]);
  const text = 'Country\tAmount\r\nSAU\t2\r\nARE\t10\r\nSAU\t1';
  await it.run({ do: 'paste', text, isOwn: false });
  return it;
}

describe('WorkbookSession', () => {
  it('types, undoes and redoes, and tells the page once for all that changed', async () => {
    const it = openSession();
    await it.select([1, 1]);
    await it.type('15/03/2023');
    expect(it.views).toHaveLength(0);
    expect(it.settle()).toMatchObject({ isSaved: false, canUndo: true, isEditing: false, selectNumber: 1 });
    expect(it.views).toHaveLength(1);
    expect((await it.texts())[1]?.[1]).toBe('15/03/2023');
    expect(await it.session.answer('selectionInfo', {})).toMatchObject({
      address: 'B2',
      editText: '15/03/2023',
    });
    await it.run({ do: 'undo' });
    expect((await it.texts())[1]?.[1]).toBe('');
    await it.run({ do: 'redo' });
    expect((await it.texts())[1]?.[1]).toBe('15/03/2023');
  });

  it('says that a cell is being edited, and refuses batches then', async () => {
    const it = openSession();
    await it.run({ do: 'beginEdit' });
    expect(it.settle().isEditing).toBe(true);
    expect(await it.session.answer('batch', { body: '{}', flags: 0 })).toMatchObject({ errorCode: 5004 });
    await it.run({ do: 'cancelEdit' });
    expect(it.settle().isEditing).toBe(false);
  });

  it('pastes text as typed and selects what it wrote', async () => {
    const it = await withList();
    expect(it.settle().active.areas).toEqual([area(0, 0, 4, 2)]);
    expect(await it.session.answer('selectionInfo', {})).toMatchObject({
      filledCells: 8,
      numbers: 3,
      sum: '13',
      tsv: 'Country\tAmount\r\nSAU\t2\r\nARE\t10\r\nSAU\t1',
    });
  });

  it('copies cells with their formulas inside the workbook, and moves them on cut', async () => {
    const it = await withList();
    await it.select([1, 2]);
    await it.type('=B2*2');
    await it.run({ do: 'copy', cut: false });
    await it.select([2, 2]);
    await it.run({ do: 'paste', text: await it.session.answer('copyText', {}), isOwn: false });
    expect(await it.session.answer('selectionInfo', {})).toMatchObject({ editText: '=B3*2' });
    await it.select([3, 0, 1, 2]);
    await it.run({ do: 'copy', cut: true });
    await it.select([4, 0]);
    await it.run({ do: 'paste', text: 'anything', isOwn: true });
    expect((await it.texts(5, 2)).slice(3)).toEqual([
      ['', ''],
      ['SAU', '1'],
    ]);
  });

  it('copies only the rows that a filter shows', async () => {
    const it = await withList();
    await it.run({ do: 'filter', row: 0, column: 0, criteria: { filterOn: 'Values', values: ['SAU'] } });
    await it.select([0, 0, 4, 2]);
    expect((await it.session.answer('selectionInfo', {})).tsv).toBe('Country\tAmount\r\nSAU\t2\r\nSAU\t1');
    await it.run({ do: 'copy', cut: false });
    await it.select([9, 0]);
    await it.run({ do: 'paste', text: await it.session.answer('copyText', {}), isOwn: true });
    expect(it.settle().active.areas).toEqual([area(9, 0, 3, 2)]);
  });

  it('lists what a column holds, filters and sorts by it', async () => {
    const it = await withList();
    await it.run({ do: 'filter', row: 0, column: 0, criteria: { filterOn: 'Values', values: ['ARE'] } });
    expect(await it.session.answer('filterChoices', { row: 0, column: 0 })).toEqual({
      header: 'Country',
      choices: [
        { text: 'ARE', isShown: true },
        { text: 'SAU', isShown: false },
      ],
      isCut: false,
      isFiltered: true,
    });
    expect(await it.texts(4, 1)).toEqual([['Country'], ['ARE']]);
    await it.run({ do: 'filter', row: 0, column: 0, criteria: null });
    await it.run({ do: 'sort', row: 0, column: 1, ascending: true });
    expect(await it.texts(4, 2)).toEqual([
      ['Country', 'Amount'],
      ['SAU', '1'],
      ['SAU', '2'],
      ['ARE', '10'],
    ]);
  });

  it('deletes rows of several areas in one step of undo', async () => {
    const it = await withList();
    await it.select([1, 0, 1, COLUMN_LIMIT], [3, 0, 1, COLUMN_LIMIT]);
    await it.run({ do: 'deleteRows' });
    expect(await it.texts(3, 1)).toEqual([['Country'], ['ARE'], ['']]);
    await it.run({ do: 'undo' });
    expect(await it.texts(4, 1)).toEqual([['Country'], ['SAU'], ['ARE'], ['SAU']]);
  });

  it('fills down, hides rows and jumps over them with Ctrl and an arrow', async () => {
    const it = await withList();
    await it.select([1, 0, 3, 1]);
    await it.run({ do: 'fillDown' });
    expect(await it.texts(4, 1)).toEqual([['Country'], ['SAU'], ['SAU'], ['SAU']]);
    await it.select([3, 0]);
    await it.run({ do: 'hideRows' });
    expect(await it.session.answer('edge', { from: { row: 0, column: 0 }, direction: 'down' })).toEqual({
      row: 2,
      column: 0,
    });
    await it.select([2, 0, 2, 1]);
    await it.run({ do: 'showRows' });
    expect(await it.session.answer('edge', { from: { row: 0, column: 0 }, direction: 'down' })).toEqual({
      row: 3,
      column: 0,
    });
  });

  it('jumps to an address, on another sheet too, and reveals it', async () => {
    const it = await withList();
    await it.run({ do: 'addSheet' });
    it.settle();
    await it.run({ do: 'goTo', address: 'Sheet1!B2:C9' });
    const view = it.settle();
    expect(view).toMatchObject({
      reveal: true,
      active: { areas: [area(1, 1, 8, 2)], active: { row: 1, column: 1 } },
    });
    await expect(it.run({ do: 'goTo', address: 'nowhere!' })).rejects.toThrow(
      'neither an address nor a name',
    );
  });

  it('refuses in a sentence: protected, read-only, several areas copied, everything deleted', async () => {
    const it = await withList();
    await it.run({ do: 'protect', on: true });
    await expect(it.type('x')).rejects.toThrow();
    await it.run({ do: 'protect', on: false });
    await it.run({ do: 'readOnly', on: true });
    await expect(it.run({ do: 'clearContents' })).rejects.toThrow('reading only');
    await it.run({ do: 'readOnly', on: false });
    await it.select([0, 0], [2, 2]);
    await expect(it.run({ do: 'copy', cut: false })).rejects.toThrow('Select one area');
    await it.select([0, 0, 1_048_576, 1]);
    await expect(it.run({ do: 'deleteRows' })).rejects.toThrow('Select fewer');
  });

  it('saves a copy that opens again, with the add-in’s settings', async () => {
    const it = await withList();
    await it.session.answer('saveSettings', { settings: [['profile', '{"currency":"AED"}']] });
    const bytes = await it.session.answer('save', {});
    expect(it.settle().isSaved).toBe(true);
    const other = openSession();
    expect(await other.session.answer('open', { bytes, title: 'copy.xlsx' })).toEqual({ left: [] });
    expect(other.settle()).toMatchObject({ title: 'copy.xlsx', isSaved: true });
    expect(await other.texts(2, 2)).toEqual([
      ['Country', 'Amount'],
      ['SAU', '2'],
    ]);
    expect(await other.session.answer('settings', {})).toEqual([['profile', '{"currency":"AED"}']]);
  });

  it('keeps the open workbook when a file cannot be opened', async () => {
    const it = await withList();
    const refused = it.session.answer('open', { bytes: new ArrayBuffer(3), title: 'x.csv' });
    await expect(refused.catch((error: unknown) => sentenceOf(error))).resolves.toContain(
      'not an .xlsx workbook',
    );
    expect((await it.texts(1, 1))[0]).toEqual(['Country']);
  });
});
