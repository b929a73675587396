import type { CommandApiOptions } from './options';
import { manualTime, type ManualTime } from './manual-time';
import { startCommandApi } from './start';

/** An answer over a real socket. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** A stand-in on a free port with time that stands still, and somebody signed in to it. */
export interface TestClient {
  readonly origin: string;
  readonly time: ManualTime;
  readonly token: string;
  readonly refreshToken: string;
  readonly lender: string;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Received>;
  submit(...accounts: unknown[]): Promise<Received>;
  export(dataset: string, query?: string): Promise<Received>;
  close(): Promise<void>;
}

/** Starts a stand-in for one test. Batches are processed by hand unless told otherwise. */
export async function startTestClient(options: CommandApiOptions = {}): Promise<TestClient> {
  const time = manualTime(Date.UTC(2026, 10, 2, 8));
  const api = await startCommandApi({ port: 0, processingDelayMs: 'by-hand', time, ...options });

  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Received> {
    const response = await fetch(`${api.origin}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
  }

  const signedIn = await call('POST', '/admin/auth/demo/login', {
    email: 'demo@example.com',
    password: 'demo',
  });
  const { token, refreshToken, lenderPublicId } = signedIn.json as {
    token: string;
    refreshToken: string;
    lenderPublicId: string;
  };
  await call('POST', '/sandbox/reset');
  const authorization = { authorization: `Bearer ${token}` };
  const base = `/admin/v3/lenders/${lenderPublicId}`;

  return {
    origin: api.origin,
    time,
    token,
    refreshToken,
    lender: lenderPublicId,
    call,
    submit: (...accounts) => call('POST', `${base}/accounts`, { accounts }, authorization),
    export: (dataset, query = '') =>
      call('GET', `${base}/exports/${dataset}${query}`, undefined, authorization),
    close: () => api.close(),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
