import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { endpointOf, registerCommandRoutes, sizeOf } from './command-routes';
import { registerCors } from './cors';
import type { Fault } from './faults';
import { resolveOptions, type CommandApiOptions } from './options';
import { registerSandboxRoutes } from './sandbox-routes';
import { createState } from './state';

/**
 * The stand-in for ClearGrid's Command API, not listening yet. It holds everything in memory and knows one lender.
 * What the documentation leaves open is an option, and may be wrong about the real service.
 *
 * @example
 * const app = createCommandApi({ processingDelayMs: 'by-hand' });
 * await app.listen({ port: 0, host: '127.0.0.1' });
 */
export function createCommandApi(options: CommandApiOptions = {}): FastifyInstance {
  const state = createState(resolveOptions(options));
  const app = fastify({
    bodyLimit: 256 * 1024 * 1024,
    forceCloseConnections: true,
    genReqId: () => state.settings.newId(),
  });

  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    done(null, parseOrNothing(String(text)));
  });

  const met = new WeakMap<object, Fault>();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    done();
  });
  registerCors(app, (request) => meetOnArrival(request));
  void app.register((routes, _options, done) => {
    registerCommandRoutes(routes, state, (request) => met.get(request.raw) ?? {});
    registerSandboxRoutes(routes, state);
    done();
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Not found' }));
  app.addHook('onClose', () => {
    state.processing.clear();
  });
  return app;

  /** Settles what a request meets; tells whether it is answered without CORS headers. */
  function meetOnArrival(request: FastifyRequest): boolean {
    const endpoint = endpointOf(request.url);
    if (endpoint === undefined) return false;
    if (request.method === 'OPTIONS') {
      state.log.countPreflight();
      return state.faults.hidesPreflight(endpoint);
    }
    const fault = state.faults.meet(endpoint, sizeOf(request));
    met.set(request.raw, fault);
    return fault.noCors !== undefined;
  }
}

/** A body that is no JSON counts as none: each endpoint says what it misses. */
function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
