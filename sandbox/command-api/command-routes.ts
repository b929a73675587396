import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answers';
import { login, refresh } from './auth';
import { createExports } from './exports';
import type { Endpoint, Fault } from './faults';
import { meetFaults } from './meet-faults';
import type { LoggedRequest } from './request-log';
import type { State } from './state';
import { submit } from './submit';

interface AuthRoute {
  Params: { lender: string };
}
interface SubmitRoute {
  Params: { lenderPublicId: string };
}
interface ExportRoute {
  Params: { lenderPublicId: string; section: string; dataset: string };
}

/**
 * The paths of docs/contract/command-api.yaml. Each is a function from request to answer, led through the faults.
 *
 * @param faultOf - what a request meets, settled when it arrived
 */
export function registerCommandRoutes(
  app: FastifyInstance,
  state: State,
  faultOf: (request: FastifyRequest) => Fault,
): void {
  const { settings, tokens } = state;
  const { time, lender } = settings;
  const exports = createExports(state);

  async function serve(
    endpoint: Endpoint,
    request: FastifyRequest,
    reply: FastifyReply,
    run: (fault: Fault, logged: LoggedRequest) => Answer,
  ): Promise<FastifyReply> {
    const fault = faultOf(request);
    const logged = state.log.add(endpoint, request.id, time.now(), sizeOf(request));
    if (endpoint === 'submit') logged.body = request.body;
    if (endpoint === 'exports')
      logged.query = { ...(request.params as object), ...(request.query as object) };
    const ending = await meetFaults(fault, endpoint, request.id, {
      run: () => run(fault, logged),
      processNow: () => {
        state.processing.processRequest(request.id);
      },
      wait: (ms) =>
        new Promise((resolve) => {
          time.after(ms, resolve);
        }),
    });
    if (ending === 'dropped') {
      logged.status = 'dropped';
      reply.hijack();
      request.raw.socket.destroy();
      return reply;
    }
    logged.status = ending.status;
    return reply
      .code(ending.status)
      .headers(ending.headers ?? {})
      .send(ending.body);
  }

  app.post<AuthRoute>('/admin/auth/:lender/login', (request, reply) =>
    serve('login', request, reply, (fault) => {
      const wrongStatus = fault.wrongPasswordStatus ?? settings.wrongPasswordStatus;
      return login(lender, request.params.lender, request.body, tokens, wrongStatus, time.now());
    }),
  );
  app.post<AuthRoute>('/admin/auth/:lender/refresh-token', (request, reply) =>
    serve('refresh', request, reply, () =>
      refresh(lender, request.params.lender, request.body, tokens, time.now()),
    ),
  );
  app.post<SubmitRoute>('/admin/v3/lenders/:lenderPublicId/accounts', (request, reply) =>
    serve('submit', request, reply, (fault, logged) => {
      const { lenderPublicId } = request.params;
      const { authorization } = request.headers;
      return submit(state, { lenderPublicId, authorization, body: request.body }, fault, logged);
    }),
  );
  app.get<ExportRoute>('/admin/v3/lenders/:lenderPublicId/exports/:section/:dataset', (request, reply) =>
    serve('exports', request, reply, () => {
      const { lenderPublicId, section, dataset } = request.params;
      return exports({
        lenderPublicId,
        dataset: `${section}/${dataset}`,
        authorization: request.headers.authorization,
        query: request.query,
        requestId: request.id,
      });
    }),
  );
}

/** The endpoint of a path, with or without a query; undefined for any other path. */
export function endpointOf(url: string): Endpoint | undefined {
  const path = url.split('?', 1)[0] ?? '';
  if (/^\/admin\/auth\/[^/]+\/login$/.test(path)) return 'login';
  if (/^\/admin\/auth\/[^/]+\/refresh-token$/.test(path)) return 'refresh';
  if (/^\/admin\/v3\/lenders\/[^/]+\/accounts$/.test(path)) return 'submit';
  if (/^\/admin\/v3\/lenders\/[^/]+\/exports\/[^/]+\/[^/]+$/.test(path)) return 'exports';
  return undefined;
}

/** Bytes of a request's body as announced (browsers always announce it; a chunked body counts as 0). */
export function sizeOf(request: FastifyRequest): number {
  return Number(request.headers['content-length'] ?? 0);
}
