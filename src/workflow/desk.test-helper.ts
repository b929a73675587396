import 'fake-indexeddb/auto';
import type { ExcelClient, ExcelClientOptions } from '../../sandbox/office-host/node-client';
import { createExcelClient } from '../../sandbox/office-host/node-client';
import { startCommandApi } from '../../sandbox/command-api/start';
import type { ManualTime } from '../../sandbox/command-api/manual-time';
import { manualTime } from '../../sandbox/command-api/manual-time';
import type { Workbook } from '../../sandbox/workbook-model/workbook';
import { openXlsx } from '../../sandbox/xlsx/open';
import { systemClock } from '../clock/system-clock';
import { commandOverHttp } from '../command-api/command-over-http';
import { supportLog } from '../diagnostics/support-log';
import { indexedDbJournal } from '../journal/indexed-db-journal';
import { indexedDbSnapshot } from '../journal/indexed-db-snapshot';
import { webLocks } from '../locks/web-locks';
import type { ClockPort } from '../ports/clock-port';
import type { Environment } from '../ports/command-port';
import { browserSettings } from '../settings/browser-settings';
import { excelWorkbook } from '../workbook/excel-workbook';
import type { OfficeGlobal } from '../workbook/office-globals';
import type { Answer } from './actions';
import { createWorkflow } from './create-workflow';
import type { Machine } from './machine.test-helper';
import { newMachine } from './machine.test-helper';
import type { Question } from './question';
import type { AppState } from './state';

/** A pane's whole work in Node: Microsoft's client on the emulated workbook, and Command's stand-in over HTTP. */
export interface TestDesk {
  readonly excel: ExcelClient;
  readonly actions: ReturnType<typeof createWorkflow>['actions'];
  state(): AppState;
  /** Tells of every change of the state, until the returned function stops it. */
  watch(listener: (state: AppState) => void): () => void;
  /** What the stand-in holds, from `GET /sandbox/accounts`. */
  held(): Promise<Held>;
  /** Does something while Command has the next request and has not answered it. */
  beforeAnswer(submitting: () => Promise<void>, work: () => Promise<void>): Promise<void>;
  /** Lets the stand-in process all it has accepted. */
  process(): Promise<void>;
  fault(fault: object): Promise<void>;
  /** Adds, changes or drops accounts on Command's side, or collects payments there. */
  onCommandSide(change: object): Promise<void>;
  /** What the exports were asked for since this was asked last: dataset, bounds, cursor. */
  exportsAsked(): Promise<readonly ExportAsked[]>;
  /** Ends every session; with `refreshTokens` a person must sign in again. */
  expireTokens(refreshTokens: boolean): Promise<void>;
  /** Moves the pane's clock on; what was to be called by then is called. */
  later(minutes: number): void;
  /** Answers each question of a kind this way; one that nobody answers fails the test. */
  answerWith(kind: Question['kind'], answer: GivenAnswer): void;
  readonly questions: Question[];
  /** Files handed to the person on this machine. */
  readonly downloads: readonly { readonly name: string; readonly text: string }[];
  /** This pane dies; another opens on the same workbook, machine and Command. */
  reopen(): Promise<TestDesk>;
  /** One more pane on the same workbook and machine, beside this one. */
  secondPane(): Promise<TestDesk>;
  /** A pane on the same workbook, on another person's machine. */
  elsewhere(machine?: Pick<TestDeskOptions, 'storageBlocked'>): Promise<TestDesk>;
  /** A pane on another workbook, on the same machine. */
  openWorkbook(xlsx: Uint8Array): Promise<TestDesk>;
  /** Closes every pane that was opened from the first, and the stand-in. */
  close(): Promise<void>;
}

export interface Held {
  readonly accounts: readonly {
    readonly accountId: string;
    readonly status: string;
    readonly subAccounts: readonly { readonly subAccountId: string; readonly withdrawn: boolean }[];
  }[];
  readonly arrived: readonly {
    readonly accountId: string;
    readonly subAccountId: string;
    readonly create: number;
    readonly update: number;
    readonly withdraw: number;
  }[];
}

/** A request for an export. */
export interface ExportAsked {
  readonly dataset: string;
  readonly since?: string;
  readonly until?: string;
  readonly cursor?: string;
  readonly limit: string;
}

export interface TestDeskOptions {
  readonly client?: ExcelClientOptions;
  /** Address under which `environment` is reached; every environment is the stand-in. */
  readonly environment?: Environment;
  readonly signIn?: boolean;
  /** Command is looked at by itself; else a test looks when it wants to. */
  readonly looksByItself?: boolean;
  /** This Excel keeps the undo list after an add-in's write (ExcelApi 1.19). */
  readonly undoSurvives?: boolean;
  /** The browser keeps no database: its storage is blocked, or the window is a private one. */
  readonly storageBlocked?: boolean;
  /** What an amount counts that Command is sent. */
  readonly amountUnit?: 'major' | 'minor';
}

/** Opens a sample's bytes and signs in. Close it in the end. */
export async function openDesk(xlsx: Uint8Array, options: TestDeskOptions = {}): Promise<TestDesk> {
  const { workbook } = await openXlsx(xlsx, 'test.xlsx');
  return deskOn(workbook, options);
}

/** The same on a workbook model that a test has made. */
export async function deskOn(workbook: Workbook, options: TestDeskOptions = {}): Promise<TestDesk> {
  const time = manualTime(Date.UTC(2026, 10, 22));
  const api = await startCommandApi({
    port: 0,
    processingDelayMs: 'by-hand',
    time,
    amountUnit: options.amountUnit ?? 'major',
  });
  return openPane(
    { api, time, minutes: 0, timers: [], panes: [] },
    newMachine(options.storageBlocked),
    workbook,
    options,
  );
}

/** An answer, or what the person does first and then answers. */
type GivenAnswer = Answer | ((question: Question) => Answer | Promise<Answer>);

/** What all panes of a test share, whosever machine they are on. */
interface World {
  readonly api: Awaited<ReturnType<typeof startCommandApi>>;
  readonly time: ManualTime;
  minutes: number;
  timers: readonly { readonly due: number; readonly run: () => void }[];
  readonly panes: ExcelClient[];
}

async function openPane(
  world: World,
  machine: Machine,
  workbook: Workbook,
  options: TestDeskOptions,
): Promise<TestDesk> {
  const { api } = world;
  const excel = createExcelClient(workbook, options.client);
  world.panes.push(excel);
  const page = machine.locks.page();
  const clock: ClockPort = {
    ...systemClock,
    today: () => ({ year: 2026, month: 11, day: 22 }),
    now: () =>
      `2026-11-22T${String(10 + Math.floor(world.minutes / 60)).padStart(2, '0')}:${String(world.minutes % 60).padStart(2, '0')}:00+04:00`,
    minutesSince: (instant) => minutesOf(clock.now()) - minutesOf(instant),
    wait: turn,
    after: (ms, run) => {
      const timer = { due: world.minutes + ms / 60_000, run };
      if (options.looksByItself === true) world.timers = [...world.timers, timer];
      return () => {
        world.timers = world.timers.filter((other) => other !== timer);
      };
    },
  };
  const { storage } = machine;
  const { store, actions } = createWorkflow({
    workbook: excelWorkbook({ excel: excel.Excel, office: officeOf(excel, options), wait: turn }),
    command: commandOverHttp({
      addresses: { sandbox: api.origin, staging: api.origin, production: api.origin },
      clock,
    }),
    journal: indexedDbJournal({ indexedDB: machine.indexedDB }),
    snapshots: indexedDbSnapshot({ indexedDB: machine.indexedDB }),
    locks: webLocks(page.manager),
    files: {
      download: (name, _mediaType, text) => void machine.downloads.push({ name, text }),
    },
    settings: browserSettings({
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
    }),
    clock,
    log: supportLog(() => clock.now()),
    version: '0.0.0-test',
  });
  let heard = 0;
  const questions: Question[] = [];
  const answers = new Map<Question['kind'], GivenAnswer>();
  store.subscribe(({ question }, before) => {
    if (question === undefined || question === before.question) return;
    questions.push(question);
    const answer = answers.get(question.kind);
    void Promise.resolve(typeof answer === 'function' ? answer(question) : answer).then((given) => {
      actions.answer(given ?? { kind: 'cancel' });
    });
    if (answer === undefined) throw new Error(`nobody answers ${question.kind}`);
  });
  await actions.start();
  if (options.signIn !== false)
    await actions.signIn({
      environment: options.environment ?? 'sandbox',
      lender: 'demo',
      email: 'demo@example.com',
      password: 'demo',
    });
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${api.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  };
  return {
    excel,
    actions,
    state: () => store.getState(),
    watch: (listener) => store.subscribe(listener),
    held: async () => (await (await fetch(`${api.origin}/sandbox/accounts`)).json()) as Held,
    beforeAnswer: async (submitting, work) => {
      await post('/sandbox/faults', { delayMs: 1000, path: 'submit', times: 1 });
      const ends = submitting();
      await world.time.whenWaiting(1);
      try {
        await work();
      } finally {
        world.time.advance(1000);
        await ends;
      }
    },
    process: () => post('/sandbox/process', {}),
    fault: (fault) => post('/sandbox/faults', fault),
    onCommandSide: (change) => post('/sandbox/ledger', change),
    exportsAsked: async () => {
      const { requests } = (await (await fetch(`${api.origin}/sandbox/requests`)).json()) as {
        requests: readonly { endpoint: string; query: ExportAsked }[];
      };
      const asked = requests.filter(({ endpoint }) => endpoint === 'exports').map(({ query }) => query);
      const since = asked.slice(heard);
      heard = asked.length;
      return since;
    },
    expireTokens: (refreshTokens) => post('/sandbox/expire-tokens', { refresh: refreshTokens }),
    later: (more) => {
      world.minutes += more;
      const due = world.timers.filter((timer) => timer.due <= world.minutes);
      world.timers = world.timers.filter((timer) => !due.includes(timer));
      for (const { run } of due) run();
    },
    answerWith: (kind, answer) => void answers.set(kind, answer),
    questions,
    downloads: machine.downloads,
    reopen: () => {
      excel.dispose();
      page.die();
      return openPane(world, machine, workbook, options);
    },
    secondPane: () => openPane(world, machine, workbook, options),
    elsewhere: (machine) => openPane(world, newMachine(machine?.storageBlocked), workbook, options),
    openWorkbook: async (xlsx) =>
      openPane(world, machine, (await openXlsx(xlsx, 'other.xlsx')).workbook, options),
    close: async () => {
      await excel.settled();
      for (const pane of world.panes) pane.dispose();
      await api.close();
    },
  };
}

/** Microsoft's npm client ends at ExcelApi 1.15: that undo survives can only be said to the add-in. */
function officeOf({ Office }: ExcelClient, { undoSurvives }: TestDeskOptions): OfficeGlobal {
  const { requirements } = Office.context;
  const isSetSupported = (name: string, version?: string): boolean =>
    version === '1.19' ? undoSurvives === true : requirements.isSetSupported(name, version);
  return { context: { requirements: { isSetSupported } } };
}

function minutesOf(instant: string): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}

/** One turn of the event loop: waits of the product take no time in a test, and everything else gets its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Resolves as soon as something is true; the test's own time limit ends a wait for what never comes. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await turn();
}
