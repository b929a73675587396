import type { TestDesk } from '../desk.test-helper';
import { openDesk, until } from '../desk.test-helper';
import { column, create, select, sheetOf, type } from '../small-sheet.test-helper';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.close());

const arrived = async () =>
  (await desk.held()).arrived.map(({ accountId, create: times }) => `${accountId} ${String(times)}`);

async function selectRows(address: string, rows: number): Promise<void> {
  await select(desk, address);
  await until(() => desk.state().selection.rows === rows);
}

test('one row by itself, the rejected ones, those changed since they were accepted: each goes alone', async () => {
  // The stand-in's lender has two decimals, and refuses a third.
  desk = await openDesk(
    await sheetOf([create('AC-1', { Principal: '100.125' }), create('AC-2'), create('AC-3')]),
  );
  desk.actions.saveSettings({ ...desk.state().settings, currency: 'KWD' });
  await desk.actions.check();

  await selectRows('B2', 1);
  desk.actions.chooseRows('selected');
  await desk.actions.submit();
  expect(await column(desk, 'Outcome')).toEqual(['Rejected', '', '']);
  expect(desk.state().rowsChoice).toBeUndefined();
  expect(desk.state().checked).toMatchObject({
    sendable: 3,
    earlier: { rejected: { create: { rows: 1, principal: '100.125' } } },
  });

  await type(desk, 'G2', '100');
  await desk.actions.check();
  expect(desk.state().checked?.earlier).toMatchObject({
    rejected: { create: { rows: 1, principal: '100' } },
    changed: { create: { rows: 0 } },
  });
  await selectRows('A2:A4', 3);
  desk.actions.chooseRows('rejected');
  await desk.actions.submit();
  expect(await arrived()).toEqual(['AC-1 1']);

  desk.actions.chooseRows('rejected');
  await desk.actions.submit();
  expect(desk.state().notice?.message).toEqual({
    key: 'submit.nothing-of-choice',
    params: { choice: 'rejected' },
  });
  desk.actions.chooseRows('all-ready');
  await desk.actions.submit();
  expect(await column(desk, 'Outcome')).toEqual(['Accepted', 'Accepted', 'Accepted']);

  // So long after, nothing is overtaken any more.
  desk.later(12 * 60);
  await type(desk, 'G3', '250.5');
  await desk.actions.check();
  expect(desk.state().checked?.earlier.changed.create).toMatchObject({ rows: 1, principal: '250.5' });
  desk.actions.chooseRows('changed');
  await desk.actions.submit();
  expect((await arrived()).sort()).toEqual(['AC-1 1', 'AC-2 2', 'AC-3 1']);
});

test('who selects several rows after another choice means those rows; another sheet begins anew', async () => {
  desk = await openDesk(await sheetOf([create('AC-1'), create('AC-2'), create('AC-3')]));
  await desk.actions.check();
  await selectRows('A2:A3', 2);
  desk.actions.chooseRows('all-ready');
  await selectRows('B4', 1);
  expect(desk.state().rowsChoice).toBe('all-ready');
  await selectRows('A3:A4', 2);
  await until(() => desk.state().rowsChoice === undefined);
  desk.actions.chooseRows('all-ready');
  desk.actions.enterLedger({ rows: '3', of: 'paid', sum: '' });
  await desk.excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Other').activate();
    await context.sync();
  });
  await until(() => desk.state().sheetName === 'Other');
  expect(desk.state()).toMatchObject({ rowsChoice: undefined, ledger: { rows: '', sum: '' } });
});
