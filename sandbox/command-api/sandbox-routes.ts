import type { FastifyInstance, FastifyReply } from 'fastify';
import { changeOnCommandSide } from './command-side';
import { readFault } from './faults';
import { holdings } from './holdings';
import { resetState, type State } from './state';

/** The doors that only the stand-in has: look inside, turn faults on, hurry, start anew. They ask for no token. */
export function registerSandboxRoutes(app: FastifyInstance, state: State): void {
  const { faults, processing, tokens, log } = state;

  app.get<{ Querystring: { accountId?: string } }>('/sandbox/accounts', (request) =>
    holdings(state, request.query.accountId),
  );
  app.get('/sandbox/requests', () => ({
    requests: log.latest().map((request) => ({ ...request, at: new Date(request.at).toISOString() })),
  }));
  app.get('/sandbox/faults', () => ({ faults: faults.all() }));
  app.post('/sandbox/faults', (request, reply) => {
    const fault = readFault(request.body);
    if (typeof fault === 'string') return refuse(reply, fault);
    faults.add(fault);
    return { faults: faults.all() };
  });
  app.delete('/sandbox/faults', () => {
    faults.clear();
    return { faults: [] };
  });
  app.post('/sandbox/process', (request, reply) => {
    const order = (request.body as { order?: unknown } | undefined)?.order ?? 'arrival';
    if (order !== 'arrival' && order !== 'reversed') {
      return refuse(reply, 'order: expected "arrival" or "reversed"');
    }
    return { processed: processing.processAll(order) };
  });
  app.post('/sandbox/ledger', (request, reply) => {
    const wrong = changeOnCommandSide(state, request.body);
    return wrong === undefined ? { changed: true } : refuse(reply, wrong);
  });
  app.post('/sandbox/expire-tokens', (request) => {
    tokens.expire({ refreshTokens: (request.body as { refresh?: unknown } | undefined)?.refresh === true });
    return { expired: true };
  });
  app.post('/sandbox/reset', () => {
    resetState(state);
    return { reset: true };
  });
}

function refuse(reply: FastifyReply, error: string): FastifyReply {
  return reply.code(400).send({ error });
}
