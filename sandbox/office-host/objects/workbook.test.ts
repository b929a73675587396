import { openClient } from '../testing-client';

test('settings keep what JSON can and dates, and are found in their own case alone', async () => {
  const { run } = openClient([['a']]);
  const value = { list: [1, 'two', null], when: new Date(86_400_000) };
  await run((_, context) => {
    context.workbook.settings.add('Map', value);
    return undefined;
  });
  const found = await run((_, context) => {
    const setting = context.workbook.settings.getItem('Map').load('value,key');
    const other = context.workbook.settings.getItemOrNullObject('map');
    const count = context.workbook.settings.getCount();
    return () => [setting.key, setting.value as unknown, other.isNullObject, count.value];
  });
  expect(found).toEqual(['Map', value, true, 1]);
  await run((_, context) => {
    context.workbook.settings.getItem('Map').delete();
    return undefined;
  });
  expect(
    await run((_, context) => {
      const gone = context.workbook.settings.getItemOrNullObject('Map');
      return () => gone.isNullObject;
    }),
  ).toBe(true);
});

test('names: hidden, moving with rows, #REF! when their cells go', async () => {
  const { run, user, sheet } = openClient([['a'], ['b'], ['c']]);
  await run((worksheet, context) => {
    const name = context.workbook.names.add('AC_key', worksheet.getRange('A2:A3'), 'key column');
    name.visible = false;
    worksheet.names.add('Local', '=1+1');
    return undefined;
  });
  const read = () =>
    run((worksheet, context) => {
      const names = context.workbook.names.load(
        'items/name,items/type,items/value,items/formula,items/visible,items/comment,items/scope',
      );
      const place = names.getItem('ac_KEY').getRangeOrNullObject().load('address');
      const local = worksheet.names.getItem('Local').load('value,type,scope');
      return () => ({
        ...names.items[0]?.toJSON(),
        place: place.isNullObject ? null : place.address,
        local: local.value as unknown,
      });
    });
  expect(await read()).toEqual({
    name: 'AC_key',
    type: 'Range',
    value: 'Sheet1!$A$2:$A$3',
    formula: '=Sheet1!$A$2:$A$3',
    visible: false,
    comment: 'key column',
    scope: 'Workbook',
    place: 'Sheet1!A2:A3',
    local: 2,
  });
  user.insertRows(sheet.id, 0);
  expect(await read()).toMatchObject({ place: 'Sheet1!A3:A4' });
  user.deleteRows(sheet.id, 2, 2);
  expect(await read()).toMatchObject({
    type: 'Error',
    value: '#REF!',
    formula: '=Sheet1!#REF!',
    place: null,
  });
});

test('custom properties, names of the file, calculation', async () => {
  const { run, workbook } = openClient([['a']], {}, { name: 'Tape.xlsx' });
  workbook.calculationState = 'Calculating';
  const found = await run((_, context) => {
    context.workbook.properties.custom.add('BatchId', 'b-1');
    const property = context.workbook.properties.custom.getItem('batchid').load('value,key,type');
    context.application.calculationMode = 'Manual';
    context.application.load('calculationMode,calculationState');
    context.workbook.load('name,readOnly,isDirty');
    return () => [
      property.key,
      property.value as unknown,
      context.application.calculationMode,
      context.application.calculationState,
      context.workbook.name,
      context.workbook.readOnly,
    ];
  });
  expect(found).toEqual(['BatchId', 'b-1', 'Manual', 'Calculating', 'Tape.xlsx', false]);
});

test.each([
  [false, 1463],
  [true, 1],
])('the date system (1904: %p) is found with DATE', async (date1904, serial) => {
  const { run } = openClient([['a']], {}, { date1904 });
  const found = await run((_, context) => {
    const result = context.workbook.functions.date(1904, 1, 2).load('value,error');
    return () => result.value;
  });
  expect(found).toBe(serial);
});

test('references are given back at the end of a run', async () => {
  const { run, host, Excel, workbook } = openClient([['a']]);
  for (let turn = 0; turn < 3; turn++) {
    await run((sheet) => {
      sheet.getRange('A1').load('values');
      return undefined;
    });
  }
  const count = await Excel.run(async (context) => {
    const references = (
      context.workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> }
    )._GetReferenceCount();
    await context.sync();
    return references.value;
  });
  expect(count).toBe(0);
  expect(host.workbook).toBe(workbook);
});

test('a null object stays one across syncs', async () => {
  const { Excel } = openClient([['a']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    sheet.load('name');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test('what was not loaded is not there', async () => {
  const { Excel } = openClient([['a']]);
  const read = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    return range.values;
  });
  await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a batch that fails half way keeps what it did before', async () => {
  const { run, sheet } = openClient([['a']]);
  const failing = run((worksheet) => {
    worksheet.getRange('A1').values = [['done']];
    worksheet.getRange('nonsense').load('values');
    worksheet.getRange('A2').values = [['not done']];
    return undefined;
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(['done', '']);
});
