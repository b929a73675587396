import type { DateSystem } from '../accounts/cell';

/** Queues `DATE(1904,1,2)`, which is 1 in a workbook of the 1904 date system and 1463 in one of 1900. */
export function queueDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const result = context.workbook.functions.date(1904, 1, 2);
  result.load('value');
  return result;
}

/** @example dateSystemOf of a result whose value is 1 // 1904 */
export function dateSystemOf(result: Excel.FunctionResult<number>): DateSystem {
  return result.value === 1 ? 1904 : 1900;
}
