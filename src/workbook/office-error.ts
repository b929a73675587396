/** The codes of Office errors that are treated by name. Source: Excel.ErrorCodes and the Office.js error page. */
export const officeCodes = {
  cellEdit: 'InvalidOperationInCellEditMode',
  responseTooLarge: 'ResponsePayloadSizeLimitExceeded',
} as const;

const tooLarge: ReadonlySet<string> = new Set([
  officeCodes.responseTooLarge,
  'RequestPayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/** Errors that pass by themselves: the same call, made again a moment later, usually succeeds. */
const passing: ReadonlySet<string> = new Set([
  'RequestAborted',
  'ServiceNotAvailable',
  'ActivityLimitReached',
  'Conflict',
  'HostIsBusy',
]);

/** What Excel says, by version, when a chart sheet is active and a worksheet or cells are asked for. */
const noWorksheet: ReadonlySet<string> = new Set([
  'UnsupportedSheet',
  'ItemNotFound',
  'InvalidSelection',
  'InvalidOperation',
  'GeneralException',
]);

/**
 * The code of an Office error; undefined for anything else that was thrown. Office errors come from another script
 * (in tests from another realm), so that `instanceof` says nothing.
 */
export function officeErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error))
    return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Where Office says that it failed, e.g. `Range.values`: a member's name, never a cell's content. */
export function officeErrorPlace(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return undefined;
  const info: unknown = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return undefined;
  return typeof info.errorLocation === 'string' ? info.errorLocation : undefined;
}

/** Whether a request or its answer was larger than this Excel takes. */
export function isTooLarge(code: string | undefined): boolean {
  return code !== undefined && tooLarge.has(code);
}

/** Whether the same call may be made again after a moment. */
export function isPassing(code: string | undefined): boolean {
  return code !== undefined && passing.has(code);
}

/** Whether asking for the active worksheet or the selection may have failed because there is none. */
export function mayMeanNoWorksheet(code: string | undefined): boolean {
  return code !== undefined && noWorksheet.has(code);
}
