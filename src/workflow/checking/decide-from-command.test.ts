import type { TestDesk } from '../desk.test-helper';
import { column, create, personAt, quiet, type Row } from '../small-sheet.test-helper';
import { monthLater, paidInCommand } from '../submitting/preflight.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const there = { Paid: '300', Same: '500' };
const row = (account: string, over: Partial<Row> = {}) =>
  create(account, { Operation: '', Principal: '', ...over });
/** A month's file that does not say what each row asks for. */
const file = [
  row('Paid', { 'Paid amount': '350' }),
  row('New', { Principal: '100' }),
  row('Same', { 'Paid amount': '500' }),
  create('Other'),
];
const operations = () => column(desk, 'Operation');
const said = () => desk.state().notice?.message;

test('blank operations are filled by what Command has, and nothing has changed is left out and said', async () => {
  desk = await monthLater(there, file);
  expect(desk.state().checked?.result.counts).toMatchObject({ errors: 3, leftOut: 0 });
  desk.answerWith('read-command', { kind: 'read-command' });
  desk.answerWith('decide-operations', { kind: 'decide', unchanged: 'leave-out' });
  await desk.actions.decideFromCommand();
  expect(desk.questions).toMatchObject([
    { kind: 'read-command', why: 'decide', command: undefined },
    {
      kind: 'decide-operations',
      counts: { create: 1, update: 1, unchanged: 1, withdrawn: 0 },
      filled: 1,
      newColumn: false,
    },
  ]);
  expect(await operations()).toEqual(['Update', 'Create', 'No change', 'Create']);
  expect(said()).toEqual({
    key: 'decide.done',
    params: { create: 1, update: 1, unchanged: 1, undecided: 0 },
  });
  expect(desk.state().checked).toMatchObject({ sendable: 3, result: { counts: { ready: 3, leftOut: 1 } } });
  expect(desk.state().checked?.againstCommand?.groups.size).toBe(0);

  // Asked again, only what says No change is looked at anew.
  const { id } = desk.excel.workbook.sheet('Data');
  personAt(desk).type(id, 3, 7, '510');
  await quiet(desk);
  await desk.actions.decideFromCommand();
  expect(await operations()).toEqual(['Update', 'Create', 'Update', 'Create']);
  await desk.actions.undoFixes();
  await desk.actions.undoFixes();
  expect(await operations()).toEqual(['', '', '', 'Create']);
});

test('a sheet without the column gets one at Check, and what Command is told is what was decided', async () => {
  desk = await monthLater(there, [
    create('Paid', { Principal: '1000', 'Paid amount': '350' }),
    create('New'),
  ]);
  const { id } = desk.excel.workbook.sheet('Data');
  personAt(desk).deleteColumns(id, 0);
  await quiet(desk);
  desk.answerWith('operation-for-all', { kind: 'decide-from-command' });
  desk.answerWith('read-command', { kind: 'read-command' });
  desk.answerWith('decide-operations', { kind: 'decide', unchanged: 'leave-out' });
  await desk.actions.check();
  expect(desk.questions.at(-1)).toMatchObject({ kind: 'decide-operations', newColumn: true });
  expect(await operations()).toEqual(['Update', 'Create']);
  await desk.actions.submit();
  await desk.process();
  expect(await paidInCommand(desk)).toEqual({ Paid: 35_000, Same: 50_000, New: 0 });
});

test('nothing is written where the person would rather not, or says that all shall be updated', async () => {
  desk = await monthLater(there, file);
  await desk.actions.readCommand();
  desk.answerWith('decide-operations', { kind: 'cancel' });
  await desk.actions.decideFromCommand();
  expect(await operations()).toEqual(['', '', '', 'Create']);
  desk.answerWith('decide-operations', { kind: 'decide', unchanged: 'update' });
  await desk.actions.decideFromCommand();
  expect(await operations()).toEqual(['Update', 'Create', 'Update', 'Create']);
  await desk.actions.decideFromCommand();
  expect(said()).toEqual({ key: 'decide.nothing', params: { filled: 4 } });
});
