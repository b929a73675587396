import type { TestDesk } from '../desk.test-helper';
import { openDesk, until } from '../desk.test-helper';
import { column, create, personAt, quiet, sheetOf, type } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const outcomes = () => column(desk, 'Outcome');
const nextLooks = () => desk.state().nextLooks.map(({ at }) => at);

/** Sends one row that is accepted, and one whose request is lost. */
async function sendTwo(): Promise<void> {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2')]), { looksByItself: true });
  const alone = { requestsInFlight: 1, batchStartRows: 1, batchMinRows: 1, batchMaxRows: 1 };
  desk.actions.saveSettings({ ...desk.state().settings, ...alone });
  await desk.fault({ drop: 'before', path: 'submit', times: 1 });
  await desk.actions.check();
  await desk.actions.submit();
  expect(await outcomes()).toEqual(['Unconfirmed', 'Accepted']);
}

/** The clock goes on, and what comes by itself is done. */
async function later(minutes: number): Promise<void> {
  const before = desk.state().nextLooks;
  desk.later(minutes);
  await until(() => desk.state().nextLooks !== before);
  await quiet(desk);
}

test('Command is looked at by itself until every row is decided, and nothing is released on a guess', async () => {
  await sendTwo();
  expect(nextLooks()).toEqual(['10:05']);
  await desk.process();
  await later(5);
  expect(await outcomes()).toEqual(['Unconfirmed', 'Landed']);
  expect(desk.state().lastReconciliation).toMatchObject({ of: 'submission', landed: 1, onTheWay: 1 });
  expect(nextLooks()).toEqual(['10:15']);

  // Once the person knows the delay, the absent row is decided too.
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 8 });
  await later(10);
  expect(await outcomes()).toEqual(['Missing', 'Landed']);
  expect(nextLooks()).toEqual([]);
  expect(desk.state().checked?.sendable).toBe(1);
});

test('it stops after eight looks, few requests each', async () => {
  await sendTwo();
  await desk.process();
  await later(5);
  await desk.exportsAsked();
  for (const minutes of [10, 20, 40, 60, 60, 60, 60]) {
    expect(nextLooks()).toHaveLength(1);
    await later(minutes);
    expect(await desk.exportsAsked()).toHaveLength(2);
  }
  expect(await outcomes()).toEqual(['Unconfirmed', 'Landed']);
  expect(nextLooks()).toEqual([]);
});

test('it finds its sheet while the person is at another', async () => {
  await sendTwo();
  await desk.process();
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Notes').activate();
    await context.sync();
  });
  await quiet(desk);
  expect(desk.state().sheetName).toBe('Notes');
  await later(5);
  expect(await outcomes()).toEqual(['Unconfirmed', 'Landed']);
  expect(desk.state()).toMatchObject({ sheetName: 'Notes', checked: undefined });
});

test('a sheet whose columns are others by now is left alone, and that is told', async () => {
  await sendTwo();
  await type(desk, 'D1', 'Given name');
  await later(5);
  expect(await outcomes()).toEqual(['Unconfirmed', 'Accepted']);
  expect(nextLooks()).toEqual([]);
  expect(desk.state().notice?.tone).toBe('error');
});

test('it comes later while a cell is being edited, and while other work goes on', async () => {
  await sendTwo();
  await desk.process();
  const person = personAt(desk);
  person.beginEdit(desk.state().checked?.place.sheetId ?? '', 9, 9);
  await later(5);
  expect(nextLooks()).toEqual(['10:06']);
  expect(desk.state().waitingForEdit).toBe(false);
  person.cancelEdit();
  const check = desk.actions.check();
  await later(1);
  await check;
  expect(nextLooks()).toEqual(['10:07']);
  expect(await desk.exportsAsked()).toEqual([]);
  await later(1);
  expect(await outcomes()).toEqual(['Unconfirmed', 'Landed']);
});

test('the person looks now, or has it stopped; signing out stops it', async () => {
  await sendTwo();
  await desk.process();
  await desk.actions.lookNow();
  expect(await outcomes()).toEqual(['Unconfirmed', 'Landed']);
  expect(nextLooks()).toEqual(['10:10']);
  desk.actions.stopLooking();
  expect(nextLooks()).toEqual([]);
  desk.later(60);
  await quiet(desk);
  await desk.exportsAsked();

  await type(desk, 'B3', 'AC-3');
  await desk.actions.check();
  await desk.actions.submit();
  expect(nextLooks()).toHaveLength(1);
  desk.answerWith('forget-snapshot', { kind: 'sign-out', forget: false });
  await desk.actions.signOut();
  expect(nextLooks()).toEqual([]);
  desk.later(60);
  await quiet(desk);
  expect(await desk.exportsAsked()).toEqual([]);
});

test('a session that ended is not renewed by itself: the person signs in', async () => {
  await sendTwo();
  await desk.process();
  await desk.expireTokens(true);
  await later(5);
  expect(desk.state().session.kind).toBe('signed-out');
  expect(nextLooks()).toEqual([]);
  expect(desk.questions).toEqual([]);
});
