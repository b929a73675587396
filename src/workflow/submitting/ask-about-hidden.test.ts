import { parseArea } from '../../../sandbox/workbook-model/address';
import type { TestDesk } from '../desk.test-helper';
import { openDesk, until } from '../desk.test-helper';
import { column, create, personAt, select, sheetOf } from '../small-sheet.test-helper';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2'), create('AC-3')]));
  await desk.actions.check();
});
afterEach(() => desk.close());

function hide(rows: string): void {
  personAt(desk).setRowsHidden(desk.excel.workbook.sheet('Data').id, [parseArea(rows)], true);
}

test('nothing is asked where every row to be sent is in sight', async () => {
  await desk.actions.submit();
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', 'Accepted', 'Accepted']);
  expect(desk.questions).toEqual([]);
});

test('the rows in sight can go alone; the hidden ones stay as they are', async () => {
  hide('A3');
  desk.answerWith('hidden-rows', { kind: 'hidden-rows', send: false });
  await desk.actions.submit();
  expect(desk.questions).toEqual([{ kind: 'hidden-rows', rows: 3, hidden: 1, inSight: 2 }]);
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', '', 'Accepted']);
  expect((await desk.held()).arrived.map(({ accountId }) => accountId).sort()).toEqual(['AC-1', 'AC-3']);
});

test('hidden rows go on the person’s word, and nothing goes without one', async () => {
  hide('A2:A4');
  desk.answerWith('hidden-rows', { kind: 'cancel' });
  await desk.actions.submit();
  expect((await desk.held()).arrived).toEqual([]);
  desk.answerWith('hidden-rows', { kind: 'hidden-rows', send: true });
  await desk.actions.submit();
  expect(desk.questions.at(-1)).toEqual({ kind: 'hidden-rows', rows: 3, hidden: 3, inSight: 0 });
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', 'Accepted', 'Accepted']);
});

test('a selection holds no hidden row, and a hidden row that would not go is not asked about', async () => {
  hide('A3');
  await select(desk, 'A2:A4');
  await desk.actions.submit();
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', '', 'Accepted']);
  hide('A2');
  await select(desk, 'A2');
  desk.answerWith('hidden-rows', { kind: 'hidden-rows', send: true });
  await desk.actions.submit();
  expect(desk.questions).toEqual([{ kind: 'hidden-rows', rows: 1, hidden: 1, inSight: 0 }]);
});

test('a row that comes out of hiding while the question stands is still not sent', async () => {
  hide('A3');
  desk.answerWith('hidden-rows', () => {
    personAt(desk).setRowsHidden(desk.excel.workbook.sheet('Data').id, [parseArea('A3')], false);
    return { kind: 'hidden-rows', send: false };
  });
  await desk.actions.submit();
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', '', 'Accepted']);
});

test('a dry run says that it would be asked', async () => {
  hide('A3');
  await desk.actions.openDetails();
  await desk.actions.dryRun();
  expect(desk.state().screen).toMatchObject({ dryRun: { rows: 3, asks: ['hidden'] } });
});

test('what is in sight of a new account stays behind with its hidden rows', async () => {
  await desk.close();
  const parts = ['1', '2', '3'].map((part) => create('AC-1', { 'Sub-account ID': `AC-1-${part}` }));
  desk = await openDesk(await sheetOf([...parts, create('AC-2')]));
  await desk.actions.check();
  hide('A4');
  desk.answerWith('hidden-rows', { kind: 'hidden-rows', send: false });
  await desk.actions.submit();
  expect(desk.questions).toEqual([{ kind: 'hidden-rows', rows: 4, hidden: 1, inSight: 1 }]);
  expect(await column(desk, 'Outcome')).toEqual(['', '', '', 'Accepted']);

  await select(desk, 'A2:A3');
  await until(() => desk.state().selection.rows === 2);
  expect(desk.state().selection).toMatchObject({ sendable: 0, parts: 2 });
  await desk.actions.submit();
  expect(desk.state().notice?.message).toEqual({ key: 'submit.parts-only', params: { rows: 2 } });
  expect((await desk.held()).arrived.map(({ accountId }) => accountId)).toEqual(['AC-2']);
});
