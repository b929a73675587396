import { Workbook } from '../workbook-model/workbook';
import { addinInternalServiceName } from './addin-internal-service';
import { OfficeHost } from './office-host';
import type { ResponseBody } from './wire';

/** The batch that office.js sends in a page once ribbon functions are associated. */
function notify(objectName: string): string {
  return JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 },
      { Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 2, ArgumentInfo: {} },
    ],
    ObjectPaths: {
      '2': { Id: 2, ObjectPathType: 2, Name: objectName, ParentObjectPathId: 0, ArgumentInfo: {} },
    },
  });
}

async function answer(objectName: string): Promise<ResponseBody> {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const host = new OfficeHost(workbook, () => undefined);
  const { body } = await host.executeBatch(notify(objectName), 0);
  host.dispose();
  return JSON.parse(body) as ResponseBody;
}

test('the page’s word that ribbon functions are ready is taken', async () => {
  const { Error: error, Results } = await answer(addinInternalServiceName);
  expect(error).toBeUndefined();
  expect(Results).toHaveLength(2);
});

test('another new object fails by its name', async () => {
  const { Error: error } = await answer('Microsoft.Other');
  expect(error?.Code).toBe('NotImplemented');
  expect(error?.Message).toContain('Microsoft.Other');
});
