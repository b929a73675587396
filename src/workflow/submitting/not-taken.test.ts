import { saveXlsx } from '../../../sandbox/xlsx/save';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, dieBeforeOutcomes, select, sheetOf, type } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const cells = async (pane: TestDesk) => {
  const [outcome, sentAt, receipt] = await Promise.all(
    ['Outcome', 'Sent at', 'Receipt'].map(async (header) => (await column(pane, header))[0]),
  );
  return { outcome, sentAt, receipt };
};
const created = async () => (await desk.held()).arrived.map((row) => row.create);

async function submits(pane: TestDesk): Promise<void> {
  await pane.actions.check();
  await pane.actions.submit();
}

/** AC-1 was Accepted so long ago that nothing overtakes it any more. */
async function sentOnce(): Promise<Awaited<ReturnType<typeof cells>>> {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  await submits(desk);
  desk.later(12 * 60);
  const before = await cells(desk);
  expect(before.outcome).toBe('Accepted');
  return before;
}

describe('a new attempt that was not taken leaves the proof of the one before', () => {
  test('sent again on a word, and the session ended', async () => {
    const before = await sentOnce();
    await select(desk, 'A2');
    await desk.expireTokens(true);
    desk.answerWith('confirm-submit', { kind: 'submit', typed: '1' });
    desk.answerWith('sign-in-again', { kind: 'cancel' });
    await desk.actions.submitAgain();
    expect(await cells(desk)).toEqual(before);
    expect(desk.state().checked?.leftOut).toMatchObject({ accepted: 1, unconfirmed: 0 });
    expect(await column(desk, 'Response')).toEqual([
      'Your session ended before this row was sent. Sign in and press Submit. This attempt was not taken, so the other cells tell of the one before.',
    ]);
    const colleague = await desk.elsewhere();
    await submits(colleague);
    expect(await created()).toEqual([1]);
  });

  test('changed, sent while Command was busy, and changed back', async () => {
    const before = await sentOnce();
    await type(desk, 'G2', '200');
    await desk.fault({ rateLimit: { retryAfterSeconds: 3600 }, path: 'submit', times: 1 });
    await submits(desk);
    expect(desk.state().notice?.message.key).toBe('submit.stopped-busy');
    expect(desk.state().checked).toMatchObject({ sendable: 1, leftOut: { accepted: 0 } });
    expect(await cells(desk)).toEqual(before);
    await type(desk, 'G2', '100');
    const colleague = await desk.elsewhere();
    await submits(colleague);
    expect(colleague.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 1 } });
    expect(await created()).toEqual([1]);
  });
});

describe('a copy of the workbook counts its submissions on from the same number', () => {
  /** Both have sent AC-0 as 001, and AC-1 is there since. */
  async function copied(): Promise<TestDesk> {
    desk = await openDesk(await sheetOf([create('AC-0'), create('AC-1', { 'Due date': 'never' })]));
    await submits(desk);
    const copy = await desk.openWorkbook(await saveXlsx(desk.excel.workbook));
    for (const pane of [desk, copy]) await type(pane, 'F3', '15/03/2026');
    return copy;
  }
  const ofSecond = async (pane: TestDesk) => (await column(pane, 'Receipt'))[1];

  test('what the one was refused, and the other sent under the same number, does not go twice', async () => {
    const copy = await copied();
    await desk.fault({ maxBytes: 1, path: 'submit', times: 1 });
    await submits(desk);
    expect(await column(desk, 'Outcome')).toEqual(['Accepted', 'Rejected']);
    desk.later(20);
    await submits(copy);
    expect(await column(copy, 'Outcome')).toEqual(['Accepted', 'Accepted']);
    expect(await ofSecond(copy)).toBe(await ofSecond(desk));
    await submits(desk);
    expect(desk.state().checked).toMatchObject({ sendable: 0, leftOut: { accepted: 2 } });
    expect(await created()).toEqual([1, 1]);
  });

  test('what the one was refused, and the other may have brought there under the same number, is Unconfirmed', async () => {
    const copy = await copied();
    await desk.fault({ maxBytes: 1, path: 'submit', times: 1 });
    await submits(copy);
    expect(await column(copy, 'Outcome')).toEqual(['Accepted', 'Rejected']);
    desk.later(20);
    dieBeforeOutcomes(desk);
    await submits(desk);
    expect(await created()).toEqual([1, 1]);
    await submits(copy);
    expect(await column(copy, 'Outcome')).toEqual(['Accepted', 'Unconfirmed']);
    expect(await created()).toEqual([1, 1]);
  });

  test('a batch of the one that is still open does not keep the other from sending', async () => {
    const copy = await copied();
    dieBeforeOutcomes(desk);
    await submits(desk);
    await type(copy, 'B3', 'AC-2');
    await submits(copy);
    expect(await column(copy, 'Outcome')).toEqual(['Accepted', 'Accepted']);
    expect(await ofSecond(copy)).toMatch(/^Sandbox 2026-11-002 batch 2 · /);
    expect(await created()).toEqual([1, 1, 1]);
  });
});
