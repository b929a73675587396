import type { AccountPayload } from '../accounts/payload/account-payload';
import { contentHash } from '../accounts/payload/hash';
import type { RowKey } from '../accounts/row-key';
import { inProcessApi, type InProcessApi } from '../../sandbox/command-api/in-process.test-helper';
import { fixed } from './submission.test-helper';
import { newDesk, prepared, sheetRow, type Desk, type SheetRow } from './desk.test-helper';
import { Pane } from './pane.test-helper';
import { rowsOf, type SheetAccount } from './sheet-accounts.test-helper';
import { untruths, type Arrivals } from './truth.test-helper';

const badDay = '31/02/2026';
const goodDay = '28/02/2026';
const never = new Promise<never>(() => undefined);

/** A workbook, a machine, a person and Command, as one history finds them. */
export class Life {
  readonly desk: Desk;
  readonly api: InProcessApi;
  pane: Pane;
  saved: readonly SheetRow[] = [];
  private savedSubmissions = 0;
  trash: SheetRow[] = [];
  /** By key: the content that arrived last. */
  private readonly latest = new Map<string, string>();
  private readonly inSuccession = new Map<string, number>();
  /** How often each content arrived in succession, at most. */
  private readonly most = new Map<string, number>();
  /** How often a content may arrive: once, and once more each time a person insists. */
  private readonly allowed = new Map<string, number>();
  /** Cells that say what an older copy of the sheet said: nobody claims it now. */
  private readonly stale = new Map<SheetRow, string>();
  private readonly late: (() => Promise<unknown>)[] = [];
  /** Accounts that are withdrawn as a whole by some row, also where a lost workbook took that row along. */
  private readonly leaving: ReadonlySet<string>;
  private amounts = 0;

  private constructor(accounts: readonly SheetAccount[], refusal: 'whole-request' | 'named-accounts') {
    this.api = inProcessApi({ refusal });
    const { arrivals } = this.api.state;
    const count = arrivals.add.bind(arrivals);
    arrivals.add = (row) => {
      const name = nameOf(
        row.accountId,
        row.subAccountId ?? '',
        contentHash(row.fields as unknown as AccountPayload),
      );
      const key = `${row.accountId}/${row.subAccountId ?? ''}`;
      // What the sheet says now may go again once something else of the row has gone since (an older copy came back).
      const before = this.latest.get(key) === name ? (this.inSuccession.get(name) ?? 0) : 0;
      this.latest.set(key, name);
      this.inSuccession.set(name, before + 1);
      this.most.set(name, Math.max(this.most.get(name) ?? 0, before + 1));
      count(row);
    };
    this.desk = newDesk(
      accounts.flatMap((account, index) =>
        rowsOf(this.api.state, account, index, (bad) => this.content(bad)),
      ),
    );
    this.leaving = new Set(
      this.desk.sheet.flatMap(({ operation, key }) => (operation === 'withdraw' ? [key.accountId] : [])),
    );
    this.pane = this.newPane({});
  }

  static async begin(
    accounts: readonly SheetAccount[],
    refusal: 'whole-request' | 'named-accounts',
  ): Promise<Life> {
    const life = new Life(accounts, refusal);
    life.save();
    await life.pane.open();
    return life;
  }

  newPane(troubles: ConstructorParameters<typeof Pane>[2] & { readonly lateAt?: number }): Pane {
    let requests = 0;
    const pane: Pane = new Pane(
      this.desk,
      {
        origin: 'http://command.example',
        fetch: (input, init) => {
          if (addressOf(input).endsWith('/accounts') && (requests += 1) === troubles.lateAt) {
            // It left before the pane died, and arrives when it arrives.
            this.late.push(() => this.api.fetch(input, init));
            pane.kill();
            return never;
          }
          return this.api.fetch(input, init);
        },
      },
      { signInAgain: () => pane.signIn(), ...troubles },
    );
    return pane;
  }

  /** A pane that lives and is signed in. */
  async openAnew(troubles: Parameters<Life['newPane']>[0] = {}): Promise<Pane> {
    this.pane.kill();
    this.pane = this.newPane(troubles);
    await this.pane.open();
    return this.pane;
  }

  save(): void {
    this.saved = this.desk.sheet.map((row) => ({ ...row }));
    this.savedSubmissions = this.desk.submissions;
  }

  /** The workbook is lost unsaved, and opened as it was saved last. */
  async lose(): Promise<void> {
    this.desk.sheet = this.saved.map((row) => ({ ...row }));
    // The number is kept in the workbook, and is given out twice.
    this.desk.submissions = this.savedSubmissions;
    for (const row of this.desk.sheet) this.markStale(row);
    await this.openAnew();
  }

  sort(turn: number): void {
    const { sheet } = this.desk;
    const rank = (row: SheetRow) => (sheet.indexOf(row) * 7 + turn) % 11;
    this.desk.sheet = sheet.toSorted((one, other) => rank(one) - rank(other));
  }

  remove(nth: number): void {
    const [gone] = this.desk.sheet.splice(nth % Math.max(1, this.desk.sheet.length), 1);
    if (gone !== undefined) this.trash.push(gone);
  }

  /** Pastes a removed row again, without what stood beside it. */
  pasteBack(): void {
    const row = this.trash.pop();
    // A key that stands twice is an error, and such rows never come to a submission.
    if (row === undefined || this.desk.sheet.some(({ key }) => isSame(key, row.key))) return;
    const pasted = sheetRow(row.key, row.operation, row.content);
    this.desk.sheet.push(pasted);
    this.markStale(pasted);
  }

  /** A new amount for an update; a bad row is corrected. Amounts never come back, so that each content is one sending. */
  edit(nth: number): void {
    const { sheet } = this.desk;
    const row = sheet[nth % Math.max(1, sheet.length)];
    if (row === undefined || row.operation === 'withdraw') return;
    if (row.content.dateDue === badDay) row.content = { ...row.content, dateDue: goodDay };
    else if (row.operation === 'update') row.content = this.content(false);
  }

  async process(order: 'arrival' | 'reversed'): Promise<void> {
    await this.arriveLate();
    this.api.state.processing.processAll(order);
  }

  /** Once the usual delay is over. */
  async settle(): Promise<void> {
    await this.process('arrival');
    const { faults } = this.api.state;
    if (faults.all().length > 0) faults.clear();
    await this.pane.signIn();
    await this.pane.settle();
  }

  insists(): void {
    for (const [index, row] of this.desk.sheet.entries())
      if (row.outcome === 'different' || row.outcome === 'cannot-tell') {
        const name = nameOf(row.key.accountId, row.key.subAccountId, prepared(row, index).contentHash);
        this.allowed.set(name, (this.allowed.get(name) ?? 1) + 1);
      }
  }

  /** What must never be, at any moment at which nothing runs. */
  wrongs(): readonly string[] {
    const doubled = [...this.most]
      .filter(([name, times]) => times > (this.allowed.get(name) ?? 1))
      .map(([name]) => `${name} is doubled`);
    const claims = this.desk.sheet.filter((row) => this.stale.get(row) !== claimOf(row));
    return [...doubled, ...untruths(claims, this.arrivals())];
  }

  /** All trouble ends, bad rows are corrected, and the person goes on until nothing is left to be done. */
  async end(): Promise<readonly string[]> {
    while (this.trash.length > 0) this.pasteBack();
    this.api.state.faults.clear();
    await this.openAnew();
    for (const [index, row] of this.desk.sheet.entries())
      if (row.content.dateDue === badDay) this.edit(index);
    let lost: readonly string[] = [];
    for (let round = 0; round < 7; round += 1) {
      if (round > 0) {
        this.insists();
        await this.pane.submit({ insists: true, bounds: fixed(100, { minRows: 1 }) });
      }
      await this.settle();
      lost = this.lost();
      if (lost.length === 0) break;
    }
    return [...this.wrongs(), ...lost];
  }

  /** Rows that have not landed, but for those of accounts that are withdrawn as a whole. */
  private lost(): readonly string[] {
    return this.desk.sheet
      .filter(
        ({ outcome, operation, key }) =>
          outcome !== 'landed' && (operation === 'withdraw' || !this.leaving.has(key.accountId)),
      )
      .map(({ key, outcome }) => `${key.accountId}/${key.subAccountId} is lost: ${String(outcome)}`);
  }

  private arrivals(): Arrivals {
    const name = ({ key }: SheetRow, content: string) => nameOf(key.accountId, key.subAccountId, content);
    return {
      ever: (row, content) => this.most.has(name(row, content)),
      latest: (row, content) =>
        this.latest.get(`${row.key.accountId}/${row.key.subAccountId}`) === name(row, content),
    };
  }

  private markStale(row: SheetRow): void {
    this.stale.set(row, claimOf(row));
  }

  private async arriveLate(): Promise<void> {
    for (const send of this.late.splice(0)) await send().catch(() => undefined);
  }

  private content(bad: boolean): SheetRow['content'] {
    this.amounts += 1;
    return { dateDue: bad ? badDay : goodDay, paidAmount: `${String(this.amounts)}.25` };
  }
}

function isSame(one: RowKey, other: RowKey): boolean {
  return one.accountId === other.accountId && one.subAccountId === other.subAccountId;
}

function nameOf(accountId: string, subAccountId: string, content: string): string {
  return `${accountId}/${subAccountId} ${content}`;
}

function claimOf({ outcome, receipt }: SheetRow): string {
  return `${String(outcome)} ${receipt}`;
}

function addressOf(input: Parameters<typeof globalThis.fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}
