import { parseArea } from '../workbook-model/address';
import { UserActions } from '../workbook-model/user-actions';
import { Workbook } from '../workbook-model/workbook';
import type { WorkbookOptions } from '../workbook-model/workbook';
import { createExcelClient } from './node-client';
import type { ExcelClientOptions } from './node-client';

function open(options: ExcelClientOptions = {}, workbookOptions: WorkbookOptions = {}) {
  const workbook = new Workbook(workbookOptions);
  const sheet = workbook.addSheet('Sheet1');
  return { sheet, user: new UserActions(workbook), ...createExcelClient(workbook, options) };
}

type Client = ReturnType<typeof open>;

/** Runs one batch on the first sheet; gives the error's code, or null. */
async function codeOf(
  client: Client,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
) {
  try {
    await client.Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe('payloads', () => {
  test('a request over 5 MB is refused, and nothing of it is done', async () => {
    const client = open();
    const big = Array.from({ length: 600 }, () => ['x'.repeat(9000)]);
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:A600').values = big;
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
    expect(client.sheet.value(0, 0)).toBe('');
  });

  test('an answer over 5 MB is refused', async () => {
    const client = open();
    for (let row = 0; row < 600; row++) client.sheet.cells.set(row, 0, 'x'.repeat(9000));
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:A600').load('values');
      }),
    ).toBe('ResponsePayloadSizeLimitExceeded');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:A300').load('values');
      }),
    ).toBeNull();
  });

  test('bytes count and not characters', async () => {
    const client = open({ limits: { payload: 5000 } });
    client.sheet.cells.set(0, 0, '✖'.repeat(2000));
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1').load('values');
      }),
    ).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('ranges', () => {
  test('more than five million cells cannot be read', async () => {
    const client = open();
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:F1000000').load('values');
      }),
    ).toBe('RangeExceedsLimit');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:F1000000').load('address,cellCount');
      }),
    ).toBeNull();
  });

  test('whole columns have no values, and take none', async () => {
    const client = open();
    const read = await client.Excel.run(async (context) => {
      const column = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('C:C')
        .load('values,address,cellCount');
      await context.sync();
      return [column.values, column.address, column.cellCount] as unknown[];
    });
    expect(read).toEqual([null, 'Sheet1!C:C', 1_048_576]);
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('C:C').values = [['x']];
      }),
    ).toBe('InvalidArgument');
  });

  test('an address has 8,192 characters at most', async () => {
    const client = open();
    const address = Array.from({ length: 1000 }, (_, row) => `A${row * 2 + 1000}`).join(',');
    expect(address.length).toBeLessThan(8192);
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRanges(address).load('areaCount');
      }),
    ).toBeNull();
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRanges(`${address},${address}`).load('areaCount');
      }),
    ).toBe('InvalidArgument');
  });

  test('a grid of another size is refused', async () => {
    const client = open();
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      }),
    ).toBe('InvalidArgument');
  });

  test('a list of validation choices has 255 characters at most', async () => {
    const client = open();
    const rule = (source: string) => ({ list: { inCellDropDown: true, source } });
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:A9').dataValidation.rule = rule('x'.repeat(255));
      }),
    ).toBeNull();
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:A9').dataValidation.rule = rule('x'.repeat(256));
      }),
    ).toBe('InvalidArgument');
  });
});

describe('while a cell is being edited', () => {
  test('a batch fails, and the next one after the edit does not', async () => {
    const client = open();
    client.user.beginEdit(client.sheet.id, 0, 0);
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('B1').values = [[1]];
      }),
    ).toBe('InvalidOperationInCellEditMode');
    client.user.commitEdit('typed');
    expect(client.sheet.value(0, 0)).toBe('typed');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('B1').values = [[1]];
      }),
    ).toBeNull();
  });

  test('a batch that asked to be delayed waits for the end of the edit', async () => {
    const client = open();
    client.user.beginEdit(client.sheet.id, 0, 0);
    let done = false;
    const run = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    expect(client.sheet.value(0, 1)).toBe('');
    client.user.cancelEdit();
    await run;
    expect(client.sheet.value(0, 1)).toBe(1);
  });

  test('a host without that set gets no flag, and the batch fails', async () => {
    const client = open({ sets: { DelayForCellEdit: '' } });
    client.user.beginEdit(client.sheet.id, 0, 0);
    const run = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('what may not be written', () => {
  test('locked cells of a protected sheet', async () => {
    const client = open();
    client.workbook.transaction('user', 'unlock', () => {
      client.sheet.patchStyle(parseArea('B1:B9'), { locked: false });
    });
    client.user.protectSheet(client.sheet.id);
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('B1').values = [[1]];
      }),
    ).toBeNull();
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('B1').format.fill.color = '#FF0000';
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('1:1').insert('Down');
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1:B2').conditionalFormats.add('Custom');
      }),
    ).toBe('AccessDenied');
  });

  test('anything in a workbook opened for reading; reading and settings still work', async () => {
    const client = open({}, { readOnly: true });
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(client, (sheet) => {
        sheet.name = 'Other';
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1').load('values');
      }),
    ).toBeNull();
    expect(
      await codeOf(client, (_, context) => {
        context.workbook.settings.add('a', 1);
      }),
    ).toBeNull();
  });

  test('sheets of a workbook with a protected structure', async () => {
    const client = open();
    client.workbook.structureProtection = { password: '' };
    expect(
      await codeOf(client, (_, context) => {
        context.workbook.worksheets.add('New');
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(client, (sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBeNull();
  });

  test('the cells of a chart sheet; while it is active there is no active worksheet', async () => {
    const client = open();
    client.workbook.setActive(client.workbook.addSheet('Chart1', 'chart'));
    expect(
      await codeOf(client, (_, context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
      }),
    ).toBe('UnsupportedSheet');
    expect(
      await codeOf(client, (_, context) => {
        context.workbook.getSelectedRange().load('address');
      }),
    ).toBe('InvalidSelection');
    expect(
      await codeOf(client, (_, context) => {
        context.workbook.worksheets.load('items/name');
      }),
    ).toBeNull();
  });
});

test('what is not there fails by its name', async () => {
  const client = open();
  const failure: unknown = await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').charts.load('count');
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'NotImplemented' });
  expect((failure as Error).message).toContain('Worksheet.charts');
});

test('faults can be put into the next batches', async () => {
  const client = open();
  client.failNextBatch('GeneralException', { code: 'RequestAborted', afterwards: true });
  const write = (value: number) =>
    codeOf(client, (sheet) => {
      sheet.getRange('A1').values = [[value]];
    });
  expect(await write(1)).toBe('GeneralException');
  expect(client.sheet.value(0, 0)).toBe('');
  expect(await write(2)).toBe('RequestAborted');
  expect(client.sheet.value(0, 0)).toBe(2);
  expect(await write(3)).toBeNull();
  expect(client.traffic.entries.map((entry) => entry.error)).toEqual([
    'GeneralException',
    'RequestAborted',
    null,
  ]);
});

test('traffic counts requests, bytes and actions', async () => {
  const client = open();
  await codeOf(client, (sheet) => {
    sheet.getRange('A1:B2').format.fill.color = '#FF0000';
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').load('values');
  });
  const [entry] = client.traffic.entries;
  expect(client.traffic.requests).toBe(1);
  expect(client.traffic.count('set Color')).toBe(1);
  expect(client.traffic.actions).toEqual(expect.arrayContaining(['set Bold', 'Query']));
  expect(entry?.requestBytes).toBeGreaterThan(100);
  expect(client.traffic.largestResponse).toBe(entry?.responseBytes);
});

test('API sets are told as announced', () => {
  const { Office } = open({ excelApi: '1.9' });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(requirements.isSetSupported('ExcelApiDesktop', '1.1')).toBe(false);
});
