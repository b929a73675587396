import { parseArea } from '../workbook-model/address';
import { recalculate, writeCells } from '../workbook-model/write-cells';
import { openClient } from './testing-client';

const rows = [
  ['Account', 'Amount'],
  ['AC-1', 10],
  ['AC-2', 20],
];

test('edits of structure tell what moved where', async () => {
  const { run, user, sheet, settled } = openClient(rows);
  const heard: unknown[] = [];
  await run((worksheet) => {
    worksheet.onChanged.add((event) => {
      heard.push([event.changeType, event.address, event.changeDirectionState]);
      return Promise.resolve();
    });
    return undefined;
  });
  user.insertRows(sheet.id, 1, 2);
  user.deleteColumns(sheet.id, 1);
  await run((worksheet) => {
    worksheet.getRange('A1').insert('Right');
    return undefined;
  });
  await settled();
  expect(heard).toEqual([
    ['RowInserted', '2:3', undefined],
    ['ColumnDeleted', 'B:B', undefined],
    ['CellInserted', 'A1', { deleteShiftDirection: undefined, insertShiftDirection: 'Right' }],
  ]);
});

test('the range of an event can be asked for, and has moved with its cells', async () => {
  const { Excel, run, user, sheet, settled } = openClient(rows);
  const heard: string[] = [];
  await run((worksheet) => {
    worksheet.onChanged.add((event) =>
      Excel.run(async (context) => {
        const range = event.getRange(context).load('address,values');
        await context.sync();
        heard.push(`${range.address}=${String(range.values[0]?.[0])}`);
      }),
    );
    return undefined;
  });
  user.type(sheet.id, 1, 1, '11');
  await settled();
  expect(heard).toEqual(['Sheet1!B2=11']);
});

test('a table tells of changes inside it alone; selection in and out', async () => {
  const { run, user, sheet, settled } = openClient(rows);
  const heard: unknown[] = [];
  await run((worksheet) => {
    const table = worksheet.tables.add('A1:B3', true);
    table.onChanged.add((event) => {
      heard.push(['changed', event.address, event.details.valueAfter]);
      return Promise.resolve();
    });
    table.onSelectionChanged.add((event) => {
      heard.push(['selected', event.isInsideTable, event.address]);
      return Promise.resolve();
    });
    return undefined;
  });
  user.type(sheet.id, 1, 1, '11');
  user.type(sheet.id, 9, 9, 'outside');
  user.select(sheet.id, [parseArea('A2:D2')]);
  user.select(sheet.id, [parseArea('D2')]);
  await settled();
  expect(heard).toEqual([
    ['changed', 'B2', 11],
    ['selected', true, 'A2:B2'],
    ['selected', false, ''],
  ]);
});

test('sheets, sorting, hiding, recalculation and protection have events of their own', async () => {
  const { run, user, sheet, workbook, settled } = openClient([...rows, ['=A2', '']]);
  const heard: unknown[] = [];
  await run((worksheet, context) => {
    const { worksheets } = context.workbook;
    const note =
      (...names: string[]) =>
      (event: unknown) => {
        const args = event as Record<string, unknown>;
        heard.push([args['type'], ...names.map((name) => args[name])]);
        return Promise.resolve();
      };
    worksheets.onAdded.add(note());
    worksheets.onActivated.add(note());
    worksheets.onDeactivated.add(note('worksheetId'));
    worksheets.onDeleted.add(note());
    worksheets.onNameChanged.add(note('nameBefore', 'nameAfter'));
    worksheet.onRowSorted.add(note('address'));
    worksheet.onRowHiddenChanged.add(note('address', 'changeType'));
    worksheet.onCalculated.add(note('address'));
    worksheet.onProtectionChanged.add(note('isProtected'));
    worksheet.onChanged.add(note('address'));
    worksheet.onSelectionChanged.add(note('address'));
    return undefined;
  });
  user.select(sheet.id, [parseArea('A1'), parseArea('B2:B3')]);
  user.sortByColumn(sheet.id, 1, 1, false);
  user.setRowsHidden(sheet.id, [parseArea('2:2')], true);
  recalculate(workbook, sheet, parseArea('A1:B4'), sheet.values(parseArea('A1:B4')));
  user.protectSheet(sheet.id);
  const added = user.addSheet('New');
  user.renameSheet(added, 'Newer');
  user.deleteSheet(added);
  await settled();
  expect(heard).toEqual([
    ['WorksheetSelectionChanged', 'A1,B2:B3'],
    ['WorksheetRowSorted', 'A2:B4'],
    ['WorksheetRowHiddenChanged', '2:2', 'Hidden'],
    ['WorksheetCalculated', 'A1:B4'],
    ['WorksheetProtectionChanged', true],
    ['WorksheetAdded'],
    ['WorksheetDeactivated', sheet.id],
    ['WorksheetActivated'],
    ['WorksheetNameChanged', 'New', 'Newer'],
    ['WorksheetDeactivated', added],
    ['WorksheetActivated'],
    ['WorksheetDeleted'],
  ]);
});

test('a co-author’s edit is remote; here it ends what can be undone', async () => {
  const { run, user, sheet, workbook, settled } = openClient(rows);
  const heard: unknown[] = [];
  await run((worksheet) => {
    worksheet.onChanged.add((event) => {
      heard.push([event.source, event.triggerSource]);
      return Promise.resolve();
    });
    return undefined;
  });
  user.type(sheet.id, 5, 5, 'mine');
  workbook.transaction('remote', 'co-author', () => {
    writeCells(workbook, sheet, parseArea('A9'), [['theirs']]);
  });
  expect(user.undo()).toBe(false);
  await settled();
  expect(heard).toEqual([
    ['Local', 'Unknown'],
    ['Remote', 'Unknown'],
  ]);
  expect([sheet.value(8, 0), sheet.value(5, 5)]).toEqual(['theirs', 'mine']);
});

test('events end with their registration, and while an add-in switches them off', async () => {
  const { Excel, run, user, sheet, settled } = openClient(rows);
  let heard = 0;
  const registered = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await run((worksheet, context) => {
    context.runtime.enableEvents = false;
    worksheet.getRange('A1').values = [['quiet']];
    return undefined;
  });
  await run((_, context) => {
    context.runtime.enableEvents = true;
    return undefined;
  });
  user.type(sheet.id, 0, 0, 'loud');
  await settled();
  expect(heard).toBe(1);
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  user.type(sheet.id, 0, 0, 'unheard');
  await settled();
  expect(heard).toBe(1);
});
