import 'fake-indexeddb/auto';
import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import { commandOverHttp } from '../command-api/command-over-http';
import { indexedDbJournal } from '../journal/indexed-db-journal';
import type { CommandPort } from '../ports/command-port';
import type { JournalEntry, JournalPort, TakenRow } from '../ports/journal-port';
import { prepared, type Desk, type SheetRow } from './desk.test-helper';
import { earlierClaim } from './earlier-claim';
import { eligibility } from './eligibility';
import { identity, owner, settleSheet, takenOf } from './settle.test-helper';
import { openBatchesByKey, outcomeOfRecovery } from './outcome-of-recovery';
import type { RowOutcome } from './row-outcome';
import { rowsTaken } from './rows-taken';
import { sentAtText } from '../ports/sent-at-cell';
import { sendSubmission, type SubmissionOptions } from './send';
import type { SubmissionReport } from './submission-report';
import { waitForLanding } from './wait-for-landing';

/** Where a pane can die. */
export const deathMoments = [
  'before the journal',
  'before Sending',
  'before the request',
  'in flight',
  'before recording',
  'while recording',
  'before the journal closes',
] as const;
export type DeathMoment = (typeof deathMoments)[number];

/** What can go wrong on this machine. */
export interface PaneTroubles {
  /** Asked with a counter for each moment, from 1. */
  readonly dies?: (moment: DeathMoment, nth: number) => boolean;
  /** What of these outcomes Excel refuses to write. */
  readonly sheetRefuses?: (outcomes: readonly RowOutcome[]) => 'nothing' | 'half' | 'all';
  readonly journalRefuses?: (what: 'open' | 'close') => boolean;
  /** Called before each request of rows, from 1. */
  readonly beforeRequest?: (nth: number) => void | Promise<void>;
  readonly signInAgain?: () => Promise<boolean>;
}

const never = new Promise<never>(() => undefined);

/** A pane over the real client and the real journal. After its death it does nothing more, whatever it was about to do. */
export class Pane {
  readonly command: CommandPort;
  /** Requests of rows that left, whoever waits for them. */
  readonly underWay = new Set<Promise<unknown>>();
  private readonly journal: JournalPort;
  private readonly seen = new Map<DeathMoment, number>();
  private dead = false;
  private die: () => void = () => undefined;
  private readonly death: Promise<'died'>;
  private requests = 0;

  constructor(
    private readonly desk: Desk,
    api: { readonly origin: string; readonly fetch: typeof globalThis.fetch },
    private readonly troubles: PaneTroubles = {},
  ) {
    this.journal = indexedDbJournal({ indexedDB: desk.indexedDB });
    this.death = new Promise((resolve) => {
      this.die = () => {
        resolve('died');
      };
    });
    this.command = commandOverHttp({
      addresses: { sandbox: api.origin, staging: api.origin, production: api.origin },
      clock: desk.clock,
      fetch: (input, init) => this.fetchThrough(api.fetch, input, init),
    });
  }

  /** Signs in and turns rows of a pane that died into Unconfirmed, as opening a workbook does. */
  async open(): Promise<this> {
    await this.signIn();
    await this.recover();
    return this;
  }

  async signIn(): Promise<boolean> {
    const { kind } = await this.command.signIn({
      environment: 'sandbox',
      lender: 'demo',
      email: 'demo@example.com',
      password: 'demo',
    });
    return kind === 'signed-in';
  }

  /** @param insists - whether the person sends again what is not to be told, or different */
  async submit(
    options: Partial<SubmissionOptions> & { readonly insists?: boolean } = {},
  ): Promise<SubmissionReport | 'died'> {
    const { insists = false, ...rest } = options;
    const rows = await this.sendable(insists, rest.bounds?.maxRows ?? 1000);
    const claims = new Map(
      this.desk.sheet.map((row, index) => {
        const { keyHash } = prepared(row, index);
        return [keyHash, earlierClaim({ keyHash }, row)];
      }),
    );
    this.desk.submissions += 1;
    await this.desk.clock.wait(60_000);
    const submission = `2026-11-${String(this.desk.submissions).padStart(3, '0')}`;
    const { signInAgain } = this.troubles;
    const report = sendSubmission(
      rows,
      {
        submit: (accounts) => this.command.submit(accounts),
        journal: {
          open: (entry) => this.openJournal(entry),
          close: (entry, taken) => this.closeJournal(entry, taken),
        },
        clock: this.desk.clock,
        log: { note: () => undefined },
        record: (outcomes) => this.record(outcomes),
        ...(signInAgain === undefined ? {} : { signInAgain }),
      },
      {
        random: () => 0,
        earlier: ({ keyHash }) => claims.get(keyHash),
        ...rest,
        identity: { ...identity, submission },
      },
    );
    return Promise.race([report, this.death]);
  }

  /** Ends it, now. */
  kill(): void {
    this.dead = true;
    this.die();
  }

  isDead(): boolean {
    return this.dead;
  }

  /** Holds rows that stay behind against the exports, all of which have been processed. */
  async settle(): Promise<void> {
    await this.recover();
    await settleSheet(this.desk.sheet, this.command, this.journal);
  }

  /** What a submission would send now. */
  async sendable(insists = false, maxRows = 1000): Promise<readonly PreparedRow[]> {
    await this.recover();
    const taken = rowsTaken(await this.journal.takenRows(owner), await this.journal.openEntries(owner));
    const ready: PreparedRow[] = [];
    const underWay: { accountId: string; subAccountId: string; operation: Operation }[] = [];
    for (const [index, row] of this.desk.sheet.entries()) {
      const one = prepared(row, index);
      const override = new Set(
        insists && (row.outcome === 'different' || row.outcome === 'cannot-tell') ? [one.keyHash] : [],
      );
      const verdict = eligibility(one, row, 'sandbox', override, taken);
      if (verdict.send) ready.push(one);
      else if (['already-accepted', 'unconfirmed', 'sending'].includes(verdict.why))
        underWay.push({ ...row.key, operation: row.operation });
    }
    return waitForLanding(ready, underWay, maxRows).go;
  }

  private async recover(): Promise<void> {
    const entries = await this.journal.openEntries(owner);
    const open = openBatchesByKey(entries);
    const present = new Map<string, SheetRow>();
    for (const [index, row] of this.desk.sheet.entries()) {
      const one = prepared(row, index);
      present.set(one.keyHash, row);
      const recovery = outcomeOfRecovery(one, row, open);
      if (recovery === undefined) continue;
      row.outcome = recovery.outcome;
      const entry = open.get(one.keyHash);
      if (entry !== undefined && (recovery.receipt !== undefined || row.sentAt === ''))
        row.sentAt = sentAtText(entry.openedAt);
      row.receipt = recovery.receipt ?? row.receipt;
    }
    for (const entry of entries) await this.journal.close(entry, takenOf(entry, present));
  }

  private async record(outcomes: readonly RowOutcome[]): Promise<void> {
    const sending = outcomes.every(({ outcome }) => outcome === 'sending');
    await this.pass(sending ? 'before Sending' : 'before recording');
    const refuses = this.troubles.sheetRefuses?.(outcomes) ?? 'nothing';
    const half = outcomes.slice(0, Math.ceil(outcomes.length / 2));
    if (refuses !== 'all') this.write(half);
    if (refuses !== 'nothing') throw new Error('the sheet is protected');
    if (!sending) await this.pass('while recording');
    this.write(outcomes);
  }

  /** Finds rows by their key, wherever they stand now. */
  private write(outcomes: readonly RowOutcome[]): void {
    const byHash = new Map(outcomes.map((outcome) => [outcome.row.keyHash, outcome]));
    for (const [index, row] of this.desk.sheet.entries()) {
      const said = byHash.get(prepared(row, index).keyHash);
      if (said === undefined) continue;
      row.outcome = said.stands ?? said.outcome;
      row.receipt = said.receipt;
      row.sentAt = said.sentAt === '' ? '' : sentAtText(said.sentAt);
    }
  }

  private async openJournal(entry: JournalEntry): Promise<void> {
    await this.pass('before the journal');
    if (this.troubles.journalRefuses?.('open') === true) throw new Error('no space left');
    await this.journal.open(entry);
  }

  private async closeJournal(
    entry: Parameters<JournalPort['close']>[0],
    taken: readonly TakenRow[],
  ): Promise<void> {
    await this.pass('before the journal closes');
    if (this.troubles.journalRefuses?.('close') === true) throw new Error('database closed');
    await this.journal.close(entry, taken);
  }

  private async fetchThrough(
    real: typeof globalThis.fetch,
    input: Parameters<typeof globalThis.fetch>[0],
    init: RequestInit | undefined,
  ): Promise<Response> {
    if (!String(input instanceof Request ? input.url : input).endsWith('/accounts')) {
      if (this.dead) await never;
      return real(input, init);
    }
    await this.pass('before the request');
    this.requests += 1;
    await this.troubles.beforeRequest?.(this.requests);
    const request = real(input, init);
    this.underWay.add(request);
    try {
      const response = await request;
      const kept = new Response(await response.text(), response);
      await this.pass('in flight');
      return kept;
    } catch (error) {
      await this.pass('in flight');
      throw error;
    }
  }

  private async pass(moment: DeathMoment): Promise<void> {
    const nth = (this.seen.get(moment) ?? 0) + 1;
    this.seen.set(moment, nth);
    if (!this.dead && this.troubles.dies?.(moment, nth) === true) this.kill();
    if (this.dead) await never;
  }
}
