import type { PaneTroubles } from './pane.test-helper';

/** One line of the fault table. */
export interface TableFault {
  readonly name: string;
  /** What the service had done with the struck request when it happened. */
  readonly moment: string;
  /** A fault of the stand-in, as `POST /sandbox/faults` takes it. */
  readonly fault?: Readonly<Record<string, unknown>>;
  /** It goes on until somebody repairs it, instead of striking one request. */
  readonly lasts?: boolean;
  /** What the stand-in cannot do by itself. */
  readonly network?: 'refused' | 'browser' | 'timeout';
  /** The sign-in ends: a refresh helps, or only a person does. */
  readonly signIn?: 'expires' | 'ends';
  readonly troubles?: PaneTroubles;
}

const notTaken = 'before it was taken';
const taken = 'after it was taken';
const said = 'it says so itself';
const status = (code: number, moment: string): TableFault => ({
  name: `${String(code)}${code === 503 ? ', not readable' : ''}`,
  moment,
  fault: {
    status: code,
    ...(code === 503 ? { garbage: 'html' } : {}),
    ...(moment === taken ? { takesEffect: true } : {}),
  },
});
const garbage = (kind: string, moment: string): TableFault => ({
  name: `200 that cannot be read (${kind})`,
  moment,
  fault: { garbage: kind, ...(moment === notTaken ? { takesEffect: false } : {}) },
});
const refuses = (when: 'sending' | 'ends', how: 'half' | 'all'): PaneTroubles => {
  return {
    sheetRefuses: (outcomes) =>
      outcomes.some(({ row }) => row.key.accountId === 'A5') &&
      (outcomes[0]?.outcome === 'sending') === (when === 'sending')
        ? how
        : 'nothing',
  };
};

/** Every fault of the stand-in, and those of network, Excel and journal, at every moment at which it can strike. */
export const tableFaults: readonly TableFault[] = [
  { name: 'none', moment: '' },
  { name: 'connection refused', moment: notTaken, network: 'refused' },
  { name: 'connection cut', moment: notTaken, fault: { drop: 'before' } },
  { name: 'connection cut', moment: 'during processing', fault: { drop: 'during' } },
  { name: 'connection cut', moment: 'after processing', fault: { drop: 'after' } },
  { name: 'connection cut, again and again', moment: notTaken, fault: { drop: 'before' }, lasts: true },
  {
    name: 'connection cut, again and again',
    moment: 'after processing',
    fault: { drop: 'after' },
    lasts: true,
  },
  { name: 'timeout', moment: taken, fault: { delayMs: 1000 }, network: 'timeout' },
  { name: 'timeout', moment: notTaken, fault: { delayMs: 1000, status: 504 }, network: 'timeout' },
  { name: 'no CORS on the preflight', moment: notTaken, fault: { noCors: true }, network: 'browser' },
  { name: 'no CORS on the answer', moment: taken, fault: { noCors: 'answers' }, network: 'browser' },
  ...[500, 502, 503, 504].flatMap((code) => [status(code, notTaken), status(code, taken)]),
  ...['cut', 'html', 'empty', 'shape'].flatMap((kind) => [garbage(kind, notTaken), garbage(kind, taken)]),
  { name: '503 with Retry-After', moment: said, fault: { status: 503, retryAfterSeconds: 7 } },
  { name: '503 in its own words', moment: said, fault: { status: 503 } },
  { name: '503, again and again', moment: said, fault: { status: 503 }, lasts: true },
  { name: '429 with Retry-After', moment: said, fault: { rateLimit: { retryAfterSeconds: 7 } } },
  { name: '429', moment: said, fault: { rateLimit: {} } },
  { name: '429, again and again', moment: said, fault: { rateLimit: {} }, lasts: true },
  { name: '413', moment: said, fault: { maxBytes: 1 } },
  { name: '413, again and again', moment: said, fault: { maxBytes: 1 }, lasts: true },
  { name: '401', moment: said, fault: { unauthorized: true } },
  { name: '401, access token ran out', moment: said, signIn: 'expires' },
  {
    name: '401, refresh fails, person signs in',
    moment: said,
    signIn: 'ends',
  },
  {
    name: '401, refresh fails, person does not',
    moment: said,
    signIn: 'ends',
    troubles: { signInAgain: () => Promise.resolve(false) },
  },
  ...['sub-account', 'index', 'text', 'none'].map((errorShape) => ({
    name: `400 in another shape (${errorShape})`,
    moment: 'it judges',
    fault: { errorShape },
    lasts: true,
  })),
  { name: 'Excel refuses Sending', moment: 'before the request', troubles: refuses('sending', 'all') },
  {
    name: 'Excel refuses half of Sending',
    moment: 'before the request',
    troubles: refuses('sending', 'half'),
  },
  { name: 'Excel refuses the outcomes', moment: 'before recording', troubles: refuses('ends', 'all') },
  {
    name: 'Excel refuses half of the outcomes',
    moment: 'while recording',
    troubles: refuses('ends', 'half'),
  },
  { name: 'journal does not open', moment: 'before the request', troubles: journal('open') },
  { name: 'journal does not close', moment: 'after recording', troubles: journal('close') },
];

function journal(which: 'open' | 'close'): PaneTroubles {
  return { journalRefuses: (what) => what === which };
}
