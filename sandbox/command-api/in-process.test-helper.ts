import { login, refresh } from './auth';
import { endpointOf } from './command-routes';
import { createExports } from './exports';
import type { Fault } from './faults';
import { holdings } from './holdings';
import { manualTime } from './manual-time';
import { meetFaults } from './meet-faults';
import { resolveOptions, type CommandApiOptions } from './options';
import { createState, type State } from './state';
import { submit } from './submit';

/** The stand-in without a socket: what tests of many thousand histories can afford. */
export interface InProcessApi {
  /** In the place of the runtime's own: the stand-in answers, faults included. */
  readonly fetch: typeof globalThis.fetch;
  readonly state: State;
  /** What `GET /sandbox/accounts` shows. */
  held(): unknown;
}

/** A stand-in that processes by hand and answers in this process; the same code as behind the server. */
export function inProcessApi(options: CommandApiOptions = {}): InProcessApi {
  let ids = 0;
  const state = createState(
    resolveOptions({
      processingDelayMs: 'by-hand',
      time: manualTime(Date.UTC(2026, 10, 22)),
      newId: () => `id-${String((ids += 1))}`,
      ...options,
    }),
  );
  const { settings, tokens, faults, log } = state;
  const exports = createExports(state);

  async function answer(url: URL, init: RequestInit): Promise<Response> {
    const endpoint = endpointOf(url.pathname);
    if (endpoint === undefined) return new Response('Not found', { status: 404 });
    const text = await new Response(init.body ?? null).text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const authorization = new Headers(init.headers).get('authorization') ?? undefined;
    const [, , , third = '', fourth = ''] = url.pathname.split('/');
    const now = settings.time.now();
    const requestId = settings.newId();
    const logged = log.add(endpoint, requestId, now, text.length);
    const fault: Fault = faults.meet(endpoint, text.length);
    const ending = await meetFaults(fault, endpoint, requestId, {
      run: () => {
        switch (endpoint) {
          case 'login':
            return login(settings.lender, third, body, tokens, settings.wrongPasswordStatus, now);
          case 'refresh':
            return refresh(settings.lender, third, body, tokens, now);
          case 'submit':
            return submit(state, { lenderPublicId: fourth, authorization, body }, fault, logged);
          case 'exports':
            return exports({
              lenderPublicId: fourth,
              dataset: url.pathname.split('/').slice(-2).join('/'),
              authorization,
              query: Object.fromEntries(url.searchParams),
              requestId,
            });
        }
      },
      processNow: () => {
        state.processing.processRequest(requestId);
      },
      // Whoever asks is told at once that it took too long.
      wait: () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
    });
    if (ending === 'dropped') throw new TypeError('fetch failed');
    const said = typeof ending.body === 'string' ? ending.body : JSON.stringify(ending.body);
    return new Response(said, { status: ending.status, headers: ending.headers ?? {} });
  }

  return {
    fetch: (input, init = {}) => answer(new URL(input instanceof Request ? input.url : input), init),
    state,
    held: () => holdings(state),
  };
}
