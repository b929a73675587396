import * as z from 'zod';

const endpoints = ['login', 'refresh', 'submit', 'exports'] as const;

/** The four endpoints of the contract. */
export type Endpoint = (typeof endpoints)[number];

const on = z.literal(true);
const seconds = z.number().int().min(0).max(86_400);

const faultSchema = z
  .strictObject({
    // Only this endpoint. Without it: every endpoint that the fault makes sense for.
    path: z.enum(endpoints).optional(),
    // How many requests it hits; without it, until reset.
    times: z.number().int().min(1).optional(),
    // The work is done at once, the answer comes this much later.
    delayMs: z.number().int().min(0).max(3_600_000).optional(),
    // 401, whatever the token.
    unauthorized: on.optional(),
    // 429, with Retry-After where seconds are given.
    rateLimit: z.strictObject({ retryAfterSeconds: seconds.optional() }).optional(),
    // 413 for a body above this size; smaller ones do not meet the fault.
    maxBytes: z.number().int().min(1).optional(),
    // This status. 502 and 504 come as HTML from a gateway (the exports document their own 504).
    status: z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)]).optional(),
    // Retry-After beside status 503.
    retryAfterSeconds: seconds.optional(),
    // Whether the request is taken in all the same. Default: not with a failing status, but with garbage.
    takesEffect: z.boolean().optional(),
    // The connection is cut: before anything is taken in, while it waits for processing, or after processing.
    drop: z.enum(['before', 'during', 'after']).optional(),
    // The body cannot be read: cut off (also `true`), an HTML page, empty, or JSON of an unknown shape.
    garbage: z.union([on, z.enum(['cut', 'html', 'empty', 'shape'])]).optional(),
    // No CORS headers on preflights and answers, or on answers alone (sent and processed, but unreadable).
    noCors: z.union([on, z.literal('answers')]).optional(),
    // What a 400 does to the accounts it does not name.
    refusal: z.enum(['whole-request', 'named-accounts']).optional(),
    // How a 400 names what it refuses.
    errorShape: z.enum(['account', 'sub-account', 'index', 'text', 'none']).optional(),
    // Status of a wrong sign-in.
    wrongPasswordStatus: z.union([z.literal(401), z.literal(500)]).optional(),
    // Processing of this batch alone is put off, so that later ones overtake it.
    processingDelayMs: z.union([z.number().int().min(0).max(3_600_000), z.literal('by-hand')]).optional(),
  })
  .refine(
    ({ path: _path, times: _times, takesEffect: _takesEffect, retryAfterSeconds: _seconds, ...effects }) =>
      Object.keys(effects).length > 0,
    'name at least one fault, for example { "status": 504 }',
  );

/** One fault as a test turns it on. Several may stand in one object. */
export type Fault = z.infer<typeof faultSchema>;

/** A fault, with how often it was met and how often it still will be (null: until reset; 0: spent). */
export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  hits: number;
  left: number | null;
}

/** The faults that are on. */
export interface Faults {
  /** Turns one on. */
  add(fault: Fault): ActiveFault;
  /**
   * What one request meets: all faults for its endpoint, merged; where two speak of one thing, the newer. Each counts it as one hit.
   *
   * @param bytes - size of the request's body
   */
  meet(endpoint: Endpoint, bytes: number): Fault;
  /** Whether a preflight for this endpoint goes unanswered; counts as a hit, since the request itself never comes. */
  hidesPreflight(endpoint: Endpoint): boolean;
  all(): readonly ActiveFault[];
  clear(): void;
}

/**
 * Reads the body of `POST /sandbox/faults`.
 *
 * @returns the fault, or a sentence that says what is wrong
 * @example
 * readFault({ status: 418 }); // 'status: expected one of 500, 502, 503, 504' (in zod's words)
 */
export function readFault(body: unknown): Fault | string {
  const read = faultSchema.safeParse(body);
  if (read.success) return read.data;
  return read.error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}

/** No fault is on at first. */
export function createFaults(): Faults {
  let active: ActiveFault[] = [];
  let nextId = 1;

  function meeting(endpoint: Endpoint, applies: (fault: Fault) => boolean): readonly ActiveFault[] {
    const met = active.filter(({ fault, left }) => left !== 0 && concerns(fault, endpoint) && applies(fault));
    for (const one of met) {
      one.hits += 1;
      if (one.left !== null) one.left -= 1;
    }
    return met;
  }

  return {
    add(fault) {
      const one: ActiveFault = { id: nextId++, fault, hits: 0, left: fault.times ?? null };
      active = [...active, one];
      return one;
    },
    meet(endpoint, bytes) {
      const met = meeting(endpoint, ({ maxBytes }) => maxBytes === undefined || bytes > maxBytes);
      return Object.assign({}, ...met.map(({ fault }) => fault)) as Fault;
    },
    hidesPreflight: (endpoint) => meeting(endpoint, ({ noCors }) => noCors === true).length > 0,
    all: () => active,
    clear() {
      active = [];
    },
  };
}

/** Without a `path`, a fault that only makes sense at one endpoint concerns that one; any other concerns all four. */
function concerns(fault: Fault, endpoint: Endpoint): boolean {
  if (fault.path !== undefined) return fault.path === endpoint;
  const { refusal, errorShape, processingDelayMs, maxBytes, wrongPasswordStatus } = fault;
  if ([refusal, errorShape, processingDelayMs, maxBytes].some((effect) => effect !== undefined)) {
    return endpoint === 'submit';
  }
  return wrongPasswordStatus === undefined || endpoint === 'login';
}
