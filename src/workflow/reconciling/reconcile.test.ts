import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, dieBeforeOutcomes, select, sheetOf, type, update } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const outcomes = () => column(desk, 'Outcome');

/** What the receipts say landed, newest first. */
async function receiptsLanded(): Promise<readonly (number | undefined)[]> {
  await desk.actions.openReceipts();
  const { screen } = desk.state();
  return screen.kind === 'receipts' ? screen.lines.map(({ landed }) => landed) : [];
}

test('too early, a row that is not there yet keeps its outcome; later it is Missing and may be sent again', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 5 });
  await desk.actions.check();
  await desk.actions.submit();
  await desk.actions.reconcile();
  expect(desk.state().lastReconciliation).toMatchObject({ onTheWay: 1, missing: 0 });
  expect(await outcomes()).toEqual(['Accepted']);
  desk.later(10);
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Missing']);
  expect(desk.state().checked?.sendable).toBe(1);
});

test('an update that Command did not take is Different, with both figures', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.actions.check();
  await desk.actions.submit();
  await desk.process();
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('G2').values = [['250']];
    await context.sync();
  });
  desk.later(10);
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Different']);
});

test('no answer: Unconfirmed, not sent again, then settled by the exports', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.fault({ drop: 'during', path: 'submit', times: 1 });
  await desk.actions.check();
  await desk.actions.submit();
  expect(await outcomes()).toEqual(['Unconfirmed']);
  await desk.actions.submit();
  expect((await desk.held()).arrived).toMatchObject([{ accountId: 'AC-1', create: 1 }]);
  await desk.process();
  desk.later(10);
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Landed']);
});

test('what was sent to Staging is not looked for in Production, and counts as not sent there', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]), { environment: 'staging' });
  await desk.actions.check();
  await desk.actions.submit();
  await desk.actions.signIn({
    environment: 'production',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'demo',
  });
  desk.later(10);
  await desk.actions.reconcile();
  expect(desk.state().notice).toMatchObject({ message: { key: 'reconcile.nothing' } });
  expect(await outcomes()).toEqual(['Accepted']);
  desk.answerWith('other-binding', { kind: 'cancel' });
  await desk.actions.submit();
  expect(desk.questions).toMatchObject([
    { kind: 'other-binding', last: { environment: 'staging' }, now: { environment: 'production' } },
  ]);
  expect((await desk.held()).arrived).toMatchObject([{ create: 1 }]);
});

test('Production asks for the count and takes no other', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2')]), {
    environment: 'production',
  });
  await desk.actions.check();
  desk.answerWith('confirm-submit', { kind: 'submit', typed: '3', lender: 'demo' });
  await desk.actions.submit();
  expect(desk.state().notice).toMatchObject({
    message: { key: 'submit.typed-wrong', params: { expected: '2' } },
  });
  expect((await desk.held()).arrived).toEqual([]);
  desk.answerWith('confirm-submit', { kind: 'submit', typed: '2', lender: 'Demo' });
  await desk.actions.submit();
  expect(await outcomes()).toEqual(['Accepted', 'Accepted']);
});

test('a pane that dies after sending leaves its rows Unconfirmed for the next one', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.actions.check();
  const revive = dieBeforeOutcomes(desk);
  await desk.actions.submit();
  revive();
  desk = await desk.reopen();
  await desk.actions.check();
  expect(await outcomes()).toEqual(['Unconfirmed']);
  await desk.actions.submit();
  expect((await desk.held()).arrived).toMatchObject([{ create: 1 }]);
});

test('selected rows or one submission: no other row is decided', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2'), create('AC-3')]));
  await desk.actions.check();
  await select(desk, 'A2:A3');
  await desk.actions.submit();
  await select(desk, 'A1');
  await desk.actions.submit();
  await desk.process();
  await select(desk, 'A3:A4');
  await desk.actions.reconcile('selected');
  expect(await outcomes()).toEqual(['Accepted', 'Landed', 'Landed']);
  expect(desk.state().lastReconciliation).toMatchObject({ of: 'selected', landed: 2 });
  // Of the first submission one row was not looked at: its receipt waits for a look at all of it.
  expect(await receiptsLanded()).toEqual([1, undefined]);
  await desk.actions.reconcileSubmission('2026-11-001');
  expect(await outcomes()).toEqual(['Landed', 'Landed', 'Landed']);
  expect(desk.state().lastReconciliation).toMatchObject({ receipt: '2026-11-001', landed: 2 });
  expect(await receiptsLanded()).toEqual([1, 2]);
  await desk.actions.reconcileSubmission('2026-11-009');
  expect(desk.state().notice?.message.key).toBe('reconciliation.nothing-of-receipt');
});

test('the whole portfolio: rows that were never sent are told, and get no outcome; what only Command holds is left alone', async () => {
  desk = await openDesk(
    await sheetOf([create('AC-1'), create('AC-2'), create('AC-3', { Principal: '250' })]),
  );
  await desk.actions.check();
  await desk.actions.submit();
  await desk.process();
  desk = await desk.openWorkbook(
    await sheetOf([
      create('AC-2'),
      update('AC-3', '5'),
      create('NEW'),
      { ...create('AC-9'), Phone: 'x', 'Due date': 'y' },
    ]),
  );
  // What this machine sent is known for what it was; another machine knows nothing of it.
  desk = await desk.elsewhere();
  await desk.actions.check();
  await desk.actions.reconcilePortfolio();
  const groups = desk.state().lastReconciliation?.figures.groups ?? [];
  expect(groups.map(({ group, rows }) => [group, rows])).toEqual([
    ['unsent-agrees', 1],
    ['unsent-differs', 1],
    ['unsent-absent', 1],
    ['only-accounts', 1],
  ]);
  expect(groups[1]?.paid).toEqual({ sheet: '5', command: '0', difference: '5' });
  expect(desk.state().lastReconciliation).toMatchObject({ notReady: 1, landed: 0 });
  expect(desk.state().screen.kind).toBe('reconciliation');
  expect(await outcomes()).toEqual([undefined, undefined, undefined, undefined]);
});

test('amounts a hundred times too large are one mistake in the unit', async () => {
  desk = await openDesk(await sheetOf(['AC-1', 'AC-2', 'AC-3'].map((id) => create(id))));
  await desk.actions.check();
  await desk.actions.submit();
  await desk.process();
  for (const row of [2, 3, 4]) await type(desk, `G${String(row)}`, '10000');
  desk.later(10);
  await desk.actions.reconcile();
  expect(desk.state().lastReconciliation).toMatchObject({ different: 3, unit: { factor: '100', rows: 3 } });
  expect((await column(desk, 'Response'))[0]).toMatch(/^These amounts are 100 times Command’s/);
  await desk.actions.prepareUpdates();
  expect(desk.state().notice?.message.key).toBe('reconciliation.unit-first');
});
