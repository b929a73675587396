import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const rows = ['AC-1', 'AC-2', 'AC-3', 'AC-4'].map((account) => create(account));

/** One row in each request, one request at a time. */
function rowByRow(one: TestDesk): void {
  const { settings } = one.state();
  one.actions.saveSettings({ ...settings, batchMaxRows: 1, requestsInFlight: 1 });
}

async function doubled(): Promise<readonly string[]> {
  const { arrived } = await desk.held();
  return arrived.filter((one) => one.create !== 1).map(({ accountId }) => accountId);
}

test('the same rows in two workbooks of one machine are sent from one of them', async () => {
  desk = await openDesk(await sheetOf(rows));
  rowByRow(desk);
  await desk.actions.check();
  const other = await desk.openWorkbook(await sheetOf(rows));
  await desk.beforeAnswer(desk.actions.submit, async () => {
    await other.actions.check();
    await other.actions.submit();
    expect(other.state().notice?.message).toEqual({
      key: 'submit.busy-elsewhere',
      params: { with: 'lender' },
    });
  });
  await other.actions.check();
  expect(other.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 4 } });
  expect((await desk.held()).arrived).toHaveLength(4);
  expect(await doubled()).toEqual([]);
});

test('who comes back to the question for the password after somebody else has sent the rest sends nothing more', async () => {
  desk = await openDesk(await sheetOf(rows));
  rowByRow(desk);
  await desk.actions.check();
  const other = await desk.elsewhere();
  desk.answerWith('sign-in-again', async () => {
    desk.later(20);
    await other.actions.check();
    await other.actions.submit();
    return { kind: 'password', password: 'demo' };
  });
  await desk.expireTokens(true);
  await desk.actions.submit();
  expect(desk.state().notice?.message).toEqual({ key: 'submit.lease-lost', params: {} });
  expect(await doubled()).toEqual([]);
  // The row that was on its way when the session ended was never taken.
  await desk.actions.check();
  await desk.actions.submit();
  expect((await desk.held()).arrived).toHaveLength(4);
  expect(await doubled()).toEqual([]);
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', 'Accepted', 'Accepted', 'Accepted']);
});

test('a lease that is kept fresh outlasts a long question, and another person stays out', async () => {
  desk = await openDesk(await sheetOf(rows), { looksByItself: true });
  rowByRow(desk);
  await desk.actions.check();
  const other = await desk.elsewhere();
  desk.answerWith('sign-in-again', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      desk.later(5);
      await new Promise(setImmediate);
      await other.actions.check();
    }
    await other.actions.submit();
    expect(other.state().notice?.message.key).toBe('submit.other-person');
    return { kind: 'password', password: 'demo' };
  });
  await desk.expireTokens(true);
  await desk.actions.submit();
  expect(desk.state().notice?.message.key).toBe('submit.accepted');
  expect((await desk.held()).arrived).toHaveLength(4);
  expect(await doubled()).toEqual([]);
});
