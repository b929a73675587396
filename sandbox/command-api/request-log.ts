import type { Endpoint } from './faults';

/** One request as it arrived and ended. */
export interface LoggedRequest {
  readonly requestId: string;
  readonly endpoint: Endpoint;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Size of the body. */
  readonly bytes: number;
  /** Entries of `accounts`; those taken in. 0 for all but submit. */
  rows: number;
  taken: number;
  /** Status of the answer; null while there is none; `dropped` when the connection was cut instead. */
  status: number | 'dropped' | null;
  /** What a request for an export asked for: dataset, bounds, cursor, size. */
  query: unknown;
  /** Body of a submit request. Sign-ins are not kept: they hold a password. */
  body: unknown;
}

/** The latest requests, and how many there were of each kind. */
export interface RequestLog {
  add(endpoint: Endpoint, requestId: string, at: number, bytes: number): LoggedRequest;
  countPreflight(): void;
  latest(): readonly LoggedRequest[];
  counts(): Record<Endpoint | 'preflight', number>;
  clear(): void;
}

/** A log of the last `capacity` requests. */
export function createRequestLog(capacity = 200): RequestLog {
  let latest: LoggedRequest[] = [];
  const none = () => ({ login: 0, refresh: 0, submit: 0, exports: 0, preflight: 0 });
  let counts = none();

  return {
    add(endpoint, requestId, at, bytes) {
      const logged: LoggedRequest = {
        requestId,
        endpoint,
        at,
        bytes,
        rows: 0,
        taken: 0,
        status: null,
        query: undefined,
        body: undefined,
      };
      latest.push(logged);
      if (latest.length > capacity) latest.shift();
      counts[endpoint] += 1;
      return logged;
    },
    countPreflight() {
      counts.preflight += 1;
    },
    latest: () => latest,
    counts: () => counts,
    clear() {
      latest = [];
      counts = none();
    },
  };
}
