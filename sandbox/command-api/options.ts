import { randomUUID } from 'node:crypto';
import { realTime, type TimeSource } from './time';

/** The currencies the stand-in can keep, with their decimals (ISO 4217). */
export const currencyDecimals = {
  AED: 2,
  SAR: 2,
  QAR: 2,
  EGP: 2,
  USD: 2,
  BHD: 3,
  KWD: 3,
  OMR: 3,
  JOD: 3,
} as const;

/** An ISO 4217 code of {@link currencyDecimals}. */
export type Currency = keyof typeof currencyDecimals;

/** Whether one bad account makes the service refuse the whole request, or only the accounts it names. */
export type Refusal = 'whole-request' | 'named-accounts';

/**
 * How a 400 names what it refuses. `account` is the documented example; the contract asks clients to tolerate
 * the others.
 */
export type ErrorShape = 'account' | 'sub-account' | 'index' | 'text' | 'none';

/** The one lender the stand-in serves, and who may sign in for it. */
export interface SandboxLender {
  /** Short name in the sign-in path. */
  readonly name: string;
  readonly displayName: string;
  /** UUID in every later path. */
  readonly publicId: string;
  readonly email: string;
  readonly password: string;
  readonly currency: Currency;
}

/** What a caller may choose; everything has a default that suits the running sandbox. */
export interface CommandApiOptions {
  /** Clock and timers. Default: the machine's. Tests pass {@link manualTime}. */
  readonly time?: TimeSource;
  readonly lender?: Partial<SandboxLender>;
  /** Milliseconds from acceptance to processing (default 3000), or only at `POST /sandbox/process`. */
  readonly processingDelayMs?: number | 'by-hand';
  /** Milliseconds an access token lives. Default 15 minutes (the real figure is not documented). */
  readonly accessTokenLifetimeMs?: number;
  /** Default `whole-request`. Nobody knows what the real service does. */
  readonly refusal?: Refusal;
  /** Default `account`. */
  readonly errorShape?: ErrorShape;
  /** Status of a wrong sign-in. Default 500, the only documented one. */
  readonly wrongPasswordStatus?: 401 | 500;
  /** Unit in which submitted amounts are understood. Default `major`, which is assumed, not documented. */
  readonly amountUnit?: 'major' | 'minor';
  /** Whether D03 pages may be shorter than `limit` although more exist. Default true. */
  readonly shortSubAccountPages?: boolean;
  /** Whether withdrawn accounts stay in the exports (status WITHDRAWN). Default `shown`; not documented. */
  readonly withdrawnInExports?: 'shown' | 'hidden';
  /** Makes request ids and public ids. Default: random UUIDs. */
  readonly newId?: () => string;
}

/** {@link CommandApiOptions} with nothing left open. */
export type CommandApiSettings = Required<Omit<CommandApiOptions, 'lender'>> & {
  readonly lender: SandboxLender;
};

const demoLender: SandboxLender = {
  name: 'demo',
  displayName: 'Demo Finance',
  publicId: '3f0c8a52-6d1e-4b7a-9c35-0e8d5b2a7f41',
  email: 'demo@example.com',
  password: 'demo',
  currency: 'AED',
};

/**
 * Fills in the defaults.
 *
 * @example
 * resolveOptions({ lender: { currency: 'BHD' } }).lender.name; // 'demo'
 */
export function resolveOptions(options: CommandApiOptions): CommandApiSettings {
  return {
    time: options.time ?? realTime(),
    lender: { ...demoLender, ...options.lender },
    processingDelayMs: options.processingDelayMs ?? 3000,
    accessTokenLifetimeMs: options.accessTokenLifetimeMs ?? 15 * 60_000,
    refusal: options.refusal ?? 'whole-request',
    errorShape: options.errorShape ?? 'account',
    wrongPasswordStatus: options.wrongPasswordStatus ?? 500,
    amountUnit: options.amountUnit ?? 'major',
    shortSubAccountPages: options.shortSubAccountPages ?? true,
    withdrawnInExports: options.withdrawnInExports ?? 'shown',
    newId: options.newId ?? randomUUID,
  };
}

/** Decimals a submitted amount may have: those of the currency, or none where minor units are submitted. */
export function submittedDecimals(settings: CommandApiSettings): number {
  return settings.amountUnit === 'major' ? currencyDecimals[settings.lender.currency] : 0;
}
