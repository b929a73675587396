import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf, type, update } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

async function submitted(...rows: Parameters<typeof sheetOf>[0]): Promise<void> {
  desk = await openDesk(await sheetOf(rows));
  await desk.actions.check();
  await desk.actions.submit();
}

async function waiting(): Promise<unknown> {
  await desk.actions.check();
  const { sendable, leftOut } = desk.state().checked ?? {};
  return { sendable, waiting: leftOut?.waiting };
}

test('a row that is changed before Command shows it waits for itself, and then goes', async () => {
  await submitted(create('AC-1'));
  await type(desk, 'G2', '250');
  expect(await waiting()).toEqual({ sendable: 0, waiting: 1 });
  await desk.process();
  desk.later(20);
  await desk.actions.reconcile();
  expect(await column(desk, 'Outcome')).toEqual(['Different']);
  expect(await waiting()).toEqual({ sendable: 1, waiting: 0 });
});

test('after half a day nothing is overtaken any more', async () => {
  await submitted(create('AC-1'));
  await type(desk, 'G2', '250');
  desk.later(12 * 60 - 1);
  expect(await waiting()).toEqual({ sendable: 0, waiting: 1 });
  desk.later(1);
  expect(await waiting()).toEqual({ sendable: 1, waiting: 0 });
});

test('what follows a new row waits for it, whatever becomes of its cells meanwhile', async () => {
  await submitted(create('AC-1', { 'Sub-account ID': 'AC-1-1' }), {
    ...update('AC-1', ''),
    'Sub-account ID': 'AC-1-2',
  });
  await type(desk, 'H3', '20');
  const alone = { sendable: 0, waiting: 1 };
  expect(await waiting()).toEqual(alone);
  // An error in the new row, found as the person types and at a whole check.
  await type(desk, 'F2', 'soon');
  expect(await waiting()).toEqual(alone);
  await type(desk, 'F2', '15/03/2026');
  await type(desk, 'G2', '250');
  expect(await waiting()).toEqual({ sendable: 0, waiting: 2 });
});
