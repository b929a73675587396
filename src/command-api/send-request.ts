import type { NoAnswerReason } from '../ports/command-port';

/** One request; a `body` is JSON, as text or already in UTF-8. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly address: string;
  readonly token?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** What came back, body and all. `json` is undefined when the body is not JSON. */
export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** Nothing that can be read came back. `status` stands when the head arrived and the body did not. */
export interface HttpSilence {
  readonly kind: 'silence';
  readonly reason: Extract<NoAnswerReason, 'network' | 'timeout'>;
  readonly detail: string;
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

/** How requests leave: a `fetch`, and how long an answer, body included, may take. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
}

/**
 * Sends a request and reads its answer to the end. Never throws: a browser gives the same bare TypeError for a
 * refused connection, a dropped one and a missing CORS header, so all three are `network`.
 */
export async function sendRequest(
  transport: Transport,
  request: HttpRequest,
): Promise<HttpAnswer | HttpSilence> {
  let response: Response | undefined;
  try {
    response = await transport.fetch(request.address, {
      method: request.method,
      headers: {
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
      signal: AbortSignal.timeout(transport.timeoutMs),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect would carry people's data to an address that nobody chose.
      redirect: 'error',
    });
    const text = await response.text();
    return {
      kind: 'answer',
      status: response.status,
      headers: response.headers,
      text,
      json: parseJson(text),
    };
  } catch (error) {
    return {
      kind: 'silence',
      reason: partsOf(error).name === 'TimeoutError' ? 'timeout' : 'network',
      detail: describe(error),
      status: response?.status,
      headers: response?.headers,
    };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** By shape and not by `instanceof`: an error may come from another realm (a frame, a test's sandbox). */
function describe(error: unknown): string {
  const { name, message, cause } = partsOf(error);
  const why = partsOf(cause).message;
  return `${name}: ${message}${why === '' ? '' : ` (${why})`}`;
}

function partsOf(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly cause: unknown;
} {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: '', cause: undefined };
  const { name, message, cause } = error as { name?: unknown; message?: unknown; cause?: unknown };
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
    cause,
  };
}
