import { saveXlsx } from '../../../sandbox/xlsx/save';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, dieBeforeOutcomes, select, sheetOf, type, update } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const outcomes = () => column(desk, 'Outcome');
const arrived = async () => (await desk.held()).arrived;

async function checkAndSubmit(): Promise<void> {
  await desk.actions.check();
  await desk.actions.submit();
}

/** Sends one account and sees it land so many minutes later, three times: then the usual delay is known. */
async function measureDelay(minutes: number): Promise<void> {
  for (const cell of ['B2', 'B3', 'B4']) {
    await type(desk, cell, `MEASURED-${cell}`);
    await checkAndSubmit();
    await desk.process();
    desk.later(minutes);
    await desk.actions.reconcile();
  }
}

test('what proves absent after the usual delay is Missing and may go again; no other row is decided', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2')]));
  const oneAtATime = { requestsInFlight: 1, batchStartRows: 1, batchMinRows: 1, batchMaxRows: 1 };
  desk.actions.saveSettings({ ...desk.state().settings, ...oneAtATime, usualDelayMinutes: 5 });
  await desk.fault({ drop: 'before', path: 'submit', times: 1 });
  await checkAndSubmit();
  expect(await outcomes()).toEqual(['Unconfirmed', 'Accepted']);
  await desk.process();

  await desk.actions.settle();
  expect(desk.state().notice?.message).toEqual({ key: 'settle.too-early', params: { rows: 1, minutes: 5 } });
  expect(await outcomes()).toEqual(['Unconfirmed', 'Accepted']);
  desk.later(5);
  await desk.actions.settle();
  expect(await outcomes()).toEqual(['Missing', 'Accepted']);
  expect(desk.state().lastReconciliation).toMatchObject({ of: 'unconfirmed', missing: 1, landed: 0 });
  expect(desk.state().checked?.sendable).toBe(1);

  await desk.actions.submit();
  expect(await arrived()).toMatchObject([{ create: 1 }, { create: 1 }]);
  await desk.actions.settle();
  expect(desk.state().notice?.message.key).toBe('settle.nothing');
});

test('what had arrived has landed', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.fault({ drop: 'during', path: 'submit', times: 1 });
  await checkAndSubmit();
  await desk.process();
  await desk.actions.settle();
  expect(await outcomes()).toEqual(['Landed']);
  await desk.actions.submit();
  expect(await arrived()).toMatchObject([{ create: 1 }]);
});

test('nothing is released on a guess: until three submissions were measured, what is absent stays Unconfirmed', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.fault({ drop: 'before', path: 'submit', times: 1 });
  await checkAndSubmit();
  desk.later(600);
  await desk.actions.settle();
  expect(desk.state().notice?.message).toEqual({
    key: 'settle.delay-unknown',
    params: { rows: 1, settled: 0, measured: 0, needed: 3 },
  });
  expect(await outcomes()).toEqual(['Unconfirmed']);
  expect(desk.state().checked?.sendable).toBe(0);
});

test('the usual delay is measured from real submissions, by lender and environment, and outlives the pane', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2'), create('AC-3')]));
  await measureDelay(4);
  expect(desk.state().usualDelay).toMatchObject({ minutes: 4, by: 'measured', measured: 3 });
  desk = await desk.reopen();
  expect(desk.state().usualDelay.minutes).toBe(4);
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 20 });
  expect(desk.state().usualDelay).toMatchObject({ minutes: 20, by: 'person', measured: 3 });
});

test('a pane that died: the next one finds its rows, settles them, and nothing is doubled', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2')]));
  await desk.actions.check();
  const revive = dieBeforeOutcomes(desk);
  await desk.actions.submit();
  revive();
  desk = await desk.reopen();
  await desk.process();
  await desk.actions.settle();
  expect(await outcomes()).toEqual(['Landed', 'Landed']);
  await checkAndSubmit();
  expect(await arrived()).toMatchObject([{ create: 1 }, { create: 1 }]);
});

test('a workbook lost unsaved: this machine knows what was sent, and its rows do not go again', async () => {
  const rows = [create('AC-1'), create('AC-2')];
  desk = await openDesk(await sheetOf(rows));
  await checkAndSubmit();
  const first = desk;
  desk = await first.openWorkbook(await sheetOf(rows));
  await desk.actions.check();
  expect(desk.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 2 } });
  await desk.process();
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Landed', 'Landed']);
  expect((await column(desk, 'Receipt'))[0]).toMatch(/^Sandbox .* batch 1 · /);
  await desk.actions.submit();
  expect(await arrived()).toMatchObject([{ create: 1 }, { create: 1 }]);
});

test('an older copy of a workbook: what went from here since is not judged by the time of what went before', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 5 });
  await checkAndSubmit();
  const older = await saveXlsx(desk.excel.workbook);
  desk.later(60);
  // It is not there yet; the person lets it go once more, and the answer is lost.
  await desk.fault({ drop: 'during', path: 'submit', times: 1 });
  desk.answerWith('confirm-submit', { kind: 'submit', typed: '1', lender: 'demo' });
  await select(desk, 'A2');
  await desk.actions.submitAgain();
  expect(await outcomes()).toEqual(['Unconfirmed']);

  desk = await desk.openWorkbook(older);
  expect(await outcomes()).toEqual(['Accepted']);
  await desk.actions.check();
  expect(desk.state().checked).toMatchObject({ sendable: 0, leftOut: { unconfirmed: 1 } });
  await desk.actions.reconcile();
  expect(desk.state().lastReconciliation).toMatchObject({ missing: 0, onTheWay: 1 });
  await desk.process();
  await desk.actions.settle();
  expect(await outcomes()).toEqual(['Landed']);
});

test('a saved copy that reads Sending, opened on another machine, is Unconfirmed', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await desk.actions.check();
  const revive = dieBeforeOutcomes(desk);
  await desk.actions.submit();
  revive();
  expect(await outcomes()).toEqual(['Sending']);
  desk.later(20);
  desk = await desk.elsewhere();
  await desk.actions.check();
  expect(await outcomes()).toEqual(['Unconfirmed']);
  expect(desk.state().checked).toMatchObject({ sendable: 0, leftOut: { unconfirmed: 1 } });
});

test('an unconfirmed update whose figures were there before proves nothing', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await checkAndSubmit();
  await desk.process();
  desk.later(10);
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Landed']);
  await type(desk, 'A2', 'Update');
  await type(desk, 'G2', '');
  await type(desk, 'F2', '');
  await desk.fault({ drop: 'during', path: 'submit', times: 1 });
  await checkAndSubmit();
  expect(await outcomes()).toEqual(['Unconfirmed']);
  await desk.process();
  desk.later(10);
  await desk.actions.settle();
  expect(await outcomes()).toEqual(['Cannot tell']);
  expect(desk.state().checked?.leftOut).toMatchObject({ unconfirmed: 0, cannotTell: 1 });
});

test('how the service refuses is learned from what the exports show, and the good rows then go again by themselves', async () => {
  // The stand-in's lender has two decimals, and refuses a third.
  desk = await openDesk(
    await sheetOf([create('AC-1', { Principal: '100.125' }), create('AC-2'), create('AC-3')]),
  );
  desk.actions.saveSettings({ ...desk.state().settings, currency: 'KWD', usualDelayMinutes: 5 });
  await desk.fault({ refusal: 'whole-request', path: 'submit' });
  await checkAndSubmit();
  expect(await outcomes()).toEqual(['Rejected', 'Unconfirmed', 'Unconfirmed']);
  await desk.process();
  desk.later(5);
  await desk.actions.settle();
  expect(await outcomes()).toEqual(['Rejected', 'Missing', 'Missing']);

  await desk.actions.submit();
  expect(await outcomes()).toEqual(['Rejected', 'Accepted', 'Accepted']);
  await desk.process();
  expect(await arrived()).toMatchObject([
    { accountId: 'AC-2', create: 1 },
    { accountId: 'AC-3', create: 1 },
  ]);
});

/** Sends three accounts from this row on, of which the first is bad. */
async function refuseOneOfThree(first: number): Promise<void> {
  for (const [at, account] of ['AC-7', 'AC-8', 'AC-9'].entries()) {
    await type(desk, `A${String(first + at)}`, 'Create');
    await type(desk, `B${String(first + at)}`, account);
  }
  await type(desk, `G${String(first)}`, '100.125');
  // Whatever is above them stays behind.
  for (let row = 2; row < first; row += 1) await type(desk, `A${String(row)}`, '');
  await checkAndSubmit();
}

const later = ['', '', ''].map((account) => create(account, { Operation: '' }));
const bad = { Principal: '100.125' };
const s1 = create('AC-1', { 'Sub-account ID': 'S-1', ...bad });
const s2 = create('AC-1', { 'Sub-account ID': 'S-2' });

test.each(['sub-account', 'index'])(
  'a row that is absent because its own account was refused (by %s) doubles no row of another account',
  async (errorShape) => {
    desk = await openDesk(await sheetOf([s1, s2, ...later]));
    desk.actions.saveSettings({ ...desk.state().settings, currency: 'KWD', usualDelayMinutes: 5 });
    await desk.fault({ refusal: 'named-accounts', errorShape, path: 'submit' });
    await checkAndSubmit();
    expect((await outcomes()).slice(0, 2)).toEqual(['Rejected', 'Unconfirmed']);
    await desk.process();
    desk.later(10);
    await desk.actions.settle();
    expect((await outcomes()).slice(0, 2)).toEqual(['Rejected', 'Missing']);

    await refuseOneOfThree(4);
    expect((await outcomes()).slice(2)).toEqual(['Rejected', 'Unconfirmed', 'Unconfirmed']);
    await desk.process();
    expect(await arrived()).toMatchObject([
      { accountId: 'AC-8', create: 1 },
      { accountId: 'AC-9', create: 1 },
    ]);
  },
);

test('a rejected row that is gone takes the name of its account along: nothing is learned of its batch', async () => {
  desk = await openDesk(await sheetOf([create('AC-2', bad), s1, s2, ...later]));
  desk.actions.saveSettings({ ...desk.state().settings, currency: 'KWD', usualDelayMinutes: 5 });
  await desk.fault({ refusal: 'named-accounts', errorShape: 'sub-account', path: 'submit' });
  await checkAndSubmit();
  expect((await outcomes()).slice(0, 3)).toEqual(['Rejected', 'Rejected', 'Unconfirmed']);
  await type(desk, 'B3', 'AC-3');
  await desk.process();
  desk.later(10);
  await desk.actions.settle();
  expect((await outcomes()).slice(0, 3)).toEqual(['Rejected', 'Rejected', 'Missing']);

  await refuseOneOfThree(5);
  expect((await outcomes()).slice(3)).toEqual(['Rejected', 'Unconfirmed', 'Unconfirmed']);
});

test('a row waits until earlier rows of its account can be seen in Command', async () => {
  desk = await openDesk(await sheetOf([create('AC-1', { 'Sub-account ID': 'S-1' }), update('AC-2', '5')]));
  await checkAndSubmit();
  await type(desk, 'B3', 'AC-1');
  await type(desk, 'C3', 'S-2');
  await desk.actions.check();
  expect(desk.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 1, waiting: 1 } });
  await desk.process();
  await desk.actions.reconcile();
  expect(desk.state().checked).toMatchObject({ sendable: 1, leftOut: { waiting: 0 } });
});
