/** An operation Excel refuses. `code` is the code the rich API answers with (`AccessDenied`, `InvalidArgument` …). */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What Excel says for most wrong arguments. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): WorkbookError {
  return new WorkbookError('InvalidArgument', message);
}

/** What Excel says when a named thing is not there. */
export function itemNotFound(): WorkbookError {
  return new WorkbookError('ItemNotFound', "The requested resource doesn't exist.");
}

/** What Excel says when a protected cell or a read-only workbook is written. */
export function accessDenied(
  message = "You don't have the required permissions for this action: the cell or the workbook is protected.",
): WorkbookError {
  return new WorkbookError('AccessDenied', message);
}

/** An operation that cannot be done in the present state. */
export function invalidOperation(message: string): WorkbookError {
  return new WorkbookError('InvalidOperation', message);
}
