import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Pages of this machine, on any port. */
const thisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const answering: FastifyCorsOptions = {
  origin: thisMachine,
  methods: ['GET', 'POST', 'DELETE'],
  allowedHeaders: ['Authorization', 'Content-Type'],
  exposedHeaders: ['Retry-After', 'X-Request-Id'],
  // A browser that remembers a preflight would walk past a fault that is turned on later.
  maxAge: 0,
};

/**
 * Answers pages of this machine as a browser demands of another origin: preflights for the Authorization header
 * and JSON bodies, Retry-After and X-Request-Id readable. Other origins get no such headers.
 *
 * @param hidden - whether this request (or preflight) is to be answered without any CORS header
 */
export function registerCors(app: FastifyInstance, hidden: (request: FastifyRequest) => boolean): void {
  void app.register(cors, {
    delegator: (request: FastifyRequest) => Promise.resolve(hidden(request) ? { origin: false } : answering),
  });
}
