/** An answer before faults and transport touch it. `body` is sent as JSON, or as it is when it is a string. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 200 of the submit endpoint, as in the documented example. */
export function accepted(): Answer {
  return {
    status: 200,
    body: { code: 200, message: 'success', body: 'Processing started successfully', errors: [] },
  };
}

/** 400 of the submit and sign-in endpoints: `{ code, errors }` as in the documented example. */
export function invalid(errors: readonly unknown[] | undefined): Answer {
  return { status: 400, body: errors === undefined ? { code: 400 } : { code: 400, errors } };
}

/** 401 of everything but the exports. */
export function unauthorized(): Answer {
  return { status: 401, body: { error: 'Unauthorized' } };
}

/** 500 of everything but the exports, also the documented answer to a wrong password. */
export function serverError(message = 'Something went wrong. Please try again later.'): Answer {
  return { status: 500, body: { error: message } };
}

/** Any failure of the exports, which use a smaller envelope with the request's id. */
export function exportError(status: number, message: string, requestId: string): Answer {
  return { status, body: { success: false, message, requestId } };
}
