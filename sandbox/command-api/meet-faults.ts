import { exportError, serverError, unauthorized, type Answer } from './answers';
import type { Endpoint, Fault } from './faults';

/** What a request ends in: an answer, or a connection that is cut without one. */
export type Ending = Answer | 'dropped';

/** The work behind a request, as far as faults touch it. */
export interface Work {
  /** Does what the request asks for. */
  run(): Answer;
  /** Processes at once what this request brought. */
  processNow(): void;
  /** Waits before the ending reaches the client. */
  wait(ms: number): Promise<void>;
}

/**
 * Leads one request through the faults it meets. A failing status means that nothing was taken in, unless
 * `takesEffect` says otherwise; garbage, a delay and the later drops come after the work was done.
 *
 * @param fault - all that it meets, merged; `{}` for none
 */
export async function meetFaults(
  fault: Fault,
  endpoint: Endpoint,
  requestId: string,
  work: Work,
): Promise<Ending> {
  const failure = failureOf(fault, endpoint, requestId);
  const takesEffect = fault.drop !== 'before' && (fault.takesEffect ?? failure === undefined);
  const done = takesEffect ? work.run() : undefined;
  if (fault.drop === 'after') work.processNow();
  if (fault.delayMs !== undefined) await work.wait(fault.delayMs);
  if (fault.drop !== undefined) return 'dropped';
  const answer = failure ?? done ?? serverError();
  return fault.garbage === undefined ? answer : garbled(answer, fault.garbage);
}

function failureOf(fault: Fault, endpoint: Endpoint, requestId: string): Answer | undefined {
  const say = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer => {
    const answer =
      endpoint === 'exports' ? exportError(status, message, requestId) : { status, body: { error: message } };
    return { ...answer, headers };
  };
  if (fault.maxBytes !== undefined) return say(413, 'Request entity too large');
  if (fault.rateLimit !== undefined) {
    return say(429, 'Too Many Requests', retryAfter(fault.rateLimit.retryAfterSeconds));
  }
  if (fault.unauthorized === true) return endpoint === 'exports' ? say(401, 'Unauthorized') : unauthorized();
  switch (fault.status) {
    case undefined:
      return undefined;
    case 500:
      return endpoint === 'exports' ? say(500, 'Internal server error') : serverError();
    case 503:
      return say(503, 'Service Unavailable', retryAfter(fault.retryAfterSeconds));
    case 502:
    case 504: {
      const message = fault.status === 502 ? 'Bad Gateway' : 'Gateway Timeout';
      // A gateway speaks here, not the service: it answers in HTML. The exports alone document their 504.
      return endpoint === 'exports' && fault.status === 504
        ? say(504, message)
        : { status: fault.status, body: page(message), headers: { 'content-type': 'text/html' } };
    }
  }
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

function garbled(answer: Answer, kind: NonNullable<Fault['garbage']>): Answer {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  switch (kind) {
    case 'html':
      return { ...answer, body: page('It works!'), headers: { 'content-type': 'text/html' } };
    case 'empty':
      return { ...answer, body: '', headers: json };
    case 'shape':
      return { ...answer, body: { ok: 'perhaps', result: [1, 2, 3] } };
    case true:
    case 'cut': {
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      return { ...answer, body: text.slice(0, Math.ceil(text.length / 2)), headers: json };
    }
  }
}

function page(title: string): string {
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}
