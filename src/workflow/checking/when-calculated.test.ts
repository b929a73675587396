import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { column, create, sheetOf } from '../small-sheet.test-helper';

let desk: TestDesk;
afterEach(() => desk.close());

/** A workbook in which something changed, and Excel calculates only when told to. */
async function uncalculated(): Promise<void> {
  desk = await openDesk(await sheetOf([create('AC-1')]));
  desk.excel.workbook.calculationMode = 'Manual';
  desk.excel.workbook.calculationState = 'Pending';
}

test('the person is offered to have Excel calculate, and Check goes on', async () => {
  await uncalculated();
  desk.answerWith('recalculate', { kind: 'recalculate' });
  await desk.actions.check();
  expect(desk.questions).toEqual([{ kind: 'recalculate' }]);
  expect(desk.state().notice?.message).toEqual({
    key: 'check.done',
    params: { ready: 1, errors: 0, held: 0 },
  });
  expect(desk.excel.workbook.calculationMode).toBe('Manual');
});

test('nothing is sent on old results: who would rather not calculate has submitted nothing', async () => {
  await uncalculated();
  desk.answerWith('recalculate', { kind: 'recalculate' });
  await desk.actions.check();
  desk.excel.workbook.calculationState = 'Pending';
  desk.answerWith('recalculate', { kind: 'cancel' });
  await desk.actions.submit();
  expect(desk.questions).toHaveLength(2);
  expect(desk.state().work.kind).toBe('idle');
  expect((await desk.held()).arrived).toEqual([]);
  expect(await column(desk, 'Issues')).toEqual(['']);
});
