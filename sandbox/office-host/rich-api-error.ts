const statusOf: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  NotImplemented: 501,
  GeneralException: 500,
};

/** An error the host answers a batch with; `code` is the one add-ins see. */
export class RichApiError extends Error {
  override readonly name = 'RichApiError';
  readonly status: number;

  constructor(
    readonly code: string,
    message: string,
    /** Class and member in the wire's names, e.g. `Range.values`. */
    readonly location = '',
  ) {
    super(message);
    this.status = statusOf[code] ?? 400;
  }
}

/** What the emulation lacks, by name: it must never pass for something that Excel lacks. */
export function notImplemented(what: string): RichApiError {
  return new RichApiError('NotImplemented', `${what} is not implemented by the sandbox's Excel.`, what);
}

/** What is asked of a chart sheet's cells. */
export function unsupportedSheet(): RichApiError {
  return new RichApiError(
    'UnsupportedSheet',
    'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
  );
}
