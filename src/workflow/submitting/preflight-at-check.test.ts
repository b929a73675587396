import type { TestDesk } from '../desk.test-helper';
import { column, create, personAt, quiet, select } from '../small-sheet.test-helper';
import { file, monthLater, paid } from './preflight.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

/** Columns of the small sheet, counted from 0 as the person's rows are. */
const [operation, account, paidAmount] = [0, 1, 7];

/** Group, then row, Command's figure and the sheet's. */
const found = () =>
  Object.fromEntries(
    [...(desk.state().checked?.againstCommand?.groups ?? [])].map(([group, findings]) => [
      group,
      findings.map(({ row, figures }) =>
        figures === undefined ? row : [row, figures.command, figures.sheet].join(' '),
      ),
    ]),
  );

describe('what Command has against rows', () => {
  beforeEach(async () => {
    desk = await monthLater(paid, file);
  });

  test('is found by Check once Command was read, and not before', async () => {
    expect(desk.state()).toMatchObject({ commandRead: undefined, checked: { stale: false } });
    expect(desk.state().checked?.againstCommand).toBeUndefined();
    await desk.actions.readCommand();
    expect(desk.state().checked?.againstCommand?.asOf).toBe(desk.state().commandRead?.asOf);
    expect(found()).toEqual({
      'paid-zero': ['4 250.00 0.00'],
      'paid-falls': ['2 300.00 50.00', '3 500.00 400.00'],
    });
    // Nothing of it is written into the sheet: it holds for the moment at which Command was read.
    expect((await column(desk, 'Issues'))[2]).toBe('');
  });

  test('is walked to row by row, and the cell says why', async () => {
    await desk.actions.readCommand();
    const shown: unknown[] = [];
    for (let press = 0; press < 3; press += 1) {
      await desk.actions.showFindings('paid-falls');
      const { row, header, findings } = desk.state().selection.found ?? {};
      shown.push([header, row, findings?.map(({ group, finding }) => [group, finding.figures?.command])]);
    }
    const first = ['Paid amount', 2, [['paid-falls', '300.00']]];
    expect(shown).toEqual([first, ['Paid amount', 3, [['paid-falls', '500.00']]], first]);
    await select(desk, 'B2');
    await quiet(desk);
    expect(desk.state().selection.found).toBeUndefined();
  });

  test('follows edits: a corrected cell leaves, a wrong one comes, and the rest stays', async () => {
    await desk.actions.chooseAsYouType(true);
    await desk.actions.readCommand();
    const person = personAt(desk);
    const { id } = desk.excel.workbook.sheet('Data');
    person.type(id, 1, paidAmount, '350');
    person.type(id, 4, paidAmount, '20');
    await quiet(desk);
    expect(found()).toEqual({
      'paid-zero': ['4 250.00 0.00'],
      'paid-falls': ['3 500.00 400.00', '5 100.00 20.00'],
    });
    person.type(id, 4, operation, '');
    person.type(id, 2, account, 'Elsewhere');
    await quiet(desk);
    expect(found()).toEqual({ 'paid-zero': ['4 250.00 0.00'], 'update-absent': [3] });
  });

  test('is mended before Submit, one row or the whole group, and can be put back', async () => {
    await desk.actions.readCommand();
    const [single] = desk.state().checked?.againstCommand?.groups.get('paid-falls') ?? [];
    await desk.actions.fixFindings('paid-falls', single?.row);
    expect(await column(desk, 'Paid amount')).toEqual([350, '400', '0', '180']);
    expect(found()).toEqual({ 'paid-zero': ['4 250.00 0.00'], 'paid-falls': ['3 500.00 400.00'] });
    await desk.actions.fixFindings('paid-zero', undefined);
    expect(await column(desk, 'Paid amount')).toEqual([350, '400', 250, '180']);
    await desk.actions.undoFixes();
    await desk.actions.undoFixes();
    expect(await column(desk, 'Paid amount')).toEqual(['50', '400', '0', '180']);
  });

  test('stays for rows that stay behind, and goes with those that went', async () => {
    await desk.actions.readCommand();
    desk.answerWith('preflight', { kind: 'preflight', decisions: { 'paid-falls': 'reversal' }, rows: [] });
    await desk.actions.submit();
    expect(found()).toEqual({ 'paid-zero': ['4 250.00 0.00'] });
  });
});

test('new rows that are there already become updates before Submit asks', async () => {
  desk = await monthLater({ There: '0' }, [create('There', { 'Paid amount': '10' }), create('New')]);
  await desk.actions.readCommand();
  expect(found()).toEqual({ 'create-exists': [2] });
  await desk.actions.fixFindings('create-exists', undefined);
  expect([found(), await column(desk, 'Operation')]).toEqual([{}, ['Update', 'Create']]);
});
