import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const outcomes = () => column(desk, 'Outcome');
const asked = async () => (await desk.exportsAsked()).map(({ dataset, cursor, since }) => ({
  dataset, first: cursor === undefined, changes: since !== undefined,
})); // prettier-ignore
const page = (dataset: string, first: boolean, changes: boolean) => ({ dataset, first, changes });

/** So many accounts in Command, which no sheet knows of. */
async function commandHolds(accounts: number): Promise<void> {
  await desk.onCommandSide({
    add: Array.from({ length: accounts }, (_, nth) => ({
      accountId: `C-${String(nth)}`, firstName: 'Celeste', principal: '100', dateDue: '15/03/2026',
    })), // prettier-ignore
  });
}

async function landTwo(): Promise<void> {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2')]));
  await desk.actions.check();
  await desk.actions.submit();
  await desk.process();
  desk.later(10);
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Landed', 'Landed']);
}

test('after the first read only what changed is asked for', async () => {
  await landTwo();
  expect(await asked()).toEqual([page('D03', true, false), page('D02', true, false)]);
  await desk.onCommandSide({ change: [{ accountId: 'AC-2', paidAmount: '60' }] });
  desk.later(10);
  await desk.actions.reconcile();
  expect(await asked()).toEqual([page('D03', true, false), page('D02', true, true)]);
  expect(await outcomes()).toEqual(['Landed', 'Different']);
  expect(desk.state().lastReconciliation).toMatchObject({ wholeAsOf: '2026-11-22 10:10:00 +04:00' });
  expect(desk.state().commandRead?.asOf).toBe('2026-11-22 10:20:00 +04:00');
});

test('what vanished from Command is seen by a read of everything, and said not to be seen before', async () => {
  await landTwo();
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 5 });
  await desk.onCommandSide({ drop: [{ accountId: 'AC-1' }] });
  desk.later(10);
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Landed', 'Landed']);
  expect(desk.state().lastReconciliation?.wholeAsOf).toBe('2026-11-22 10:10:00 +04:00');
  await desk.actions.readCommand('everything');
  await desk.actions.reconcile();
  expect(await outcomes()).toEqual(['Missing', 'Landed']);
});

test('a row is called missing after everything was read, by itself where only that proves it', async () => {
  await landTwo();
  desk.actions.saveSettings({ ...desk.state().settings, usualDelayMinutes: 5 });
  await desk.fault({ drop: 'before', path: 'submit', times: 1 });
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('B2').values = [['AC-3']];
    await context.sync();
  });
  await desk.actions.check();
  await desk.actions.submit();
  await desk.exportsAsked();
  desk.later(1);
  await desk.actions.settle();
  expect(await asked()).toEqual([page('D03', true, false), page('D02', true, true)]);
  expect(await outcomes()).toEqual(['Unconfirmed', 'Landed']);
  desk.later(9);
  await desk.actions.settle();
  expect(await asked()).toEqual([
    page('D03', true, false),
    page('D02', true, true),
    page('D03', true, false),
    page('D02', true, false),
  ]);
  expect(await outcomes()).toEqual(['Missing', 'Landed']);
});

describe('a read that was broken off', () => {
  beforeEach(async () => {
    desk = await openDesk(await sheetOf([create('AC-1')]));
    await commandHolds(2100);
    await desk.actions.check();
  });

  test('goes on at the page where it stopped, and then reads what changed meanwhile', async () => {
    const stop = desk.watch(({ work }) => {
      if (work.kind === 'reconciling' && work.done >= 1000 && !work.cancelling) desk.actions.cancel();
    });
    await desk.actions.readCommand();
    stop();
    expect(desk.state().notice?.message.key).toBe('reconcile.cancelled');
    const before = await asked();
    await desk.actions.readCommand();
    const after = await asked();
    expect([...before, ...after].filter(({ changes }) => !changes)).toEqual([
      page('D03', true, false),
      page('D02', true, false),
      page('D02', false, false),
      page('D02', false, false),
      // What changed meanwhile comes on top; where no sub-account was, all are asked for.
      page('D03', true, false),
    ]);
    expect(desk.state().notice?.message).toMatchObject({ key: 'preflight.read', params: { accounts: 2100 } });
  });

  test('goes on after the person signed in again', async () => {
    desk.answerWith('sign-in-again', { kind: 'password', password: 'demo' });
    await desk.fault({ unauthorized: true, path: 'exports', times: 2 });
    await desk.actions.readCommand();
    expect(desk.state().notice?.message).toMatchObject({ key: 'preflight.read', params: { accounts: 2100 } });
    expect(desk.questions.map(({ kind }) => kind)).toEqual(['sign-in-again']);
  });

  test('begins anew where the service no longer knows the place', async () => {
    await desk.fault({ status: 500, path: 'exports', times: 1 });
    await desk.actions.readCommand();
    expect(desk.state().notice?.message).toMatchObject({
      key: 'reconcile.failed',
      params: { message: 'Internal server error' },
    });
    await desk.fault({ status: 500, path: 'exports', times: 1 });
    await desk.actions.readCommand();
    expect(desk.state().notice?.message).toMatchObject({ key: 'preflight.read', params: { accounts: 2100 } });
  });
});

test('a page that is too slow is asked for in parts, and a lost one once more', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await commandHolds(1100);
  await desk.actions.check();
  await desk.fault({ status: 504, path: 'exports', times: 6 });
  await desk.fault({ drop: 'before', path: 'exports', times: 1 });
  await desk.actions.readCommand();
  const limits = (await desk.exportsAsked()).map(({ limit }) => limit);
  expect(limits).toContain('500');
  expect(desk.state().notice?.message).toMatchObject({ key: 'preflight.read', params: { accounts: 1100 } });
});

test('a busy Command is waited for, and then read to its end', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await commandHolds(1100);
  await desk.actions.check();
  await desk.fault({ rateLimit: { retryAfterSeconds: 5 }, path: 'exports', times: 2 });
  await desk.actions.readCommand();
  expect(desk.state().notice?.message).toMatchObject({ key: 'preflight.read', params: { accounts: 1100 } });
});
