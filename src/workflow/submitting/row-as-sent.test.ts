import { area } from '../../../sandbox/workbook-model/address';
import type { TestDesk } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import { create, personAt, quiet, select, sheetOf } from '../small-sheet.test-helper';

let desk: TestDesk;
afterEach(() => desk.close());

async function postalCode(): Promise<unknown> {
  await desk.actions.openDetails();
  const row = JSON.parse(desk.state().rowJson ?? '{}') as { addresses?: { zip?: string }[] };
  return row.addresses?.[0]?.zip;
}

test('a postal code kept as a number goes as its number format shows it, also when it was edited since', async () => {
  desk = await openDesk(await sheetOf([create('AC-1')]), { undoSurvives: true });
  const user = personAt(desk);
  const { id } = desk.excel.workbook.sheet('Data');
  user.type(id, 0, 8, 'Postal code');
  user.type(id, 1, 8, '123');
  user.format(id, [area(1, 8, 1, 1)], { numberFormat: '00000' });
  await desk.actions.check();
  await select(desk, 'A2');
  expect(await postalCode()).toBe('00123');
  user.type(id, 1, 8, '7');
  await quiet(desk);
  expect(await postalCode()).toBe('00007');
}, 30_000);
