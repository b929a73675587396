import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { ExcelClient, ExcelClientOptions } from '../../sandbox/office-host/node-client';
import { createExcelClient } from '../../sandbox/office-host/node-client';
import { startCommandApi } from '../../sandbox/command-api/start';
import { manualTime } from '../../sandbox/command-api/manual-time';
import type { Workbook } from '../../sandbox/workbook-model/workbook';
import { openXlsx } from '../../sandbox/xlsx/open';
import { systemClock } from '../clock/system-clock';
import { commandOverHttp } from '../command-api/command-over-http';
import { supportLog } from '../diagnostics/support-log';
import { indexedDbJournal } from '../journal/indexed-db-journal';
import type { ClockPort } from '../ports/clock-port';
import type { Environment } from '../ports/command-port';
import { browserSettings } from '../settings/browser-settings';
import { excelWorkbook } from '../workbook/excel-workbook';
import type { Answer } from './actions';
import { createWorkflow } from './create-workflow';
import type { AppState, Question } from './state';

/** A pane's whole work in Node: Microsoft's client on the emulated workbook, and Command's stand-in over HTTP. */
export interface TestDesk {
  readonly excel: ExcelClient;
  readonly actions: ReturnType<typeof createWorkflow>['actions'];
  state(): AppState;
  /** What the stand-in holds, from `GET /sandbox/accounts`. */
  held(): Promise<Held>;
  /** Lets the stand-in process all it has accepted. */
  process(): Promise<void>;
  fault(fault: object): Promise<void>;
  /** Moves the pane's clock on. */
  later(minutes: number): void;
  /** Answers each question of a kind this way; one that nobody answers fails the test. */
  answerWith(kind: Question['kind'], answer: Answer): void;
  readonly questions: Question[];
  /** Another pane on the same workbook, machine and Command: what opens after a crash. */
  reopen(): Promise<TestDesk>;
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

export interface TestDeskOptions {
  readonly client?: ExcelClientOptions;
  /** Address under which `environment` is reached; every environment is the stand-in. */
  readonly environment?: Environment;
  readonly signIn?: boolean;
}

/** Opens a sample's bytes and signs in. Close it in the end. */
export async function openDesk(xlsx: Uint8Array, options: TestDeskOptions = {}): Promise<TestDesk> {
  const { workbook } = await openXlsx(xlsx, 'test.xlsx');
  return deskOn(workbook, options);
}

/** The same on a workbook model that a test has made. */
export async function deskOn(workbook: Workbook, options: TestDeskOptions = {}): Promise<TestDesk> {
  const api = await startCommandApi({
    port: 0,
    processingDelayMs: 'by-hand',
    time: manualTime(Date.UTC(2026, 10, 22)),
  });
  const indexedDB = new IDBFactory();
  return openPane({ workbook, options, api, indexedDB });
}

interface Machine {
  readonly workbook: Workbook;
  readonly options: TestDeskOptions;
  readonly api: Awaited<ReturnType<typeof startCommandApi>>;
  readonly indexedDB: IDBFactory;
}

async function openPane(machine: Machine): Promise<TestDesk> {
  const { workbook, options, api } = machine;
  const excel = createExcelClient(workbook, options.client);
  let minutes = 0;
  const clock: ClockPort = {
    ...systemClock,
    today: () => ({ year: 2026, month: 11, day: 22 }),
    now: () =>
      `2026-11-22T${String(10 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+04:00`,
    minutesSince: (instant) => minutesOf(clock.now()) - minutesOf(instant),
    wait: turn,
  };
  const kept = new Map<string, string>();
  const { store, actions } = createWorkflow({
    workbook: excelWorkbook({ excel: excel.Excel, office: excel.Office, wait: turn }),
    command: commandOverHttp({
      addresses: { sandbox: api.origin, staging: api.origin, production: api.origin },
      clock,
    }),
    journal: indexedDbJournal({ indexedDB: machine.indexedDB }),
    settings: browserSettings({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    }),
    clock,
    log: supportLog(() => clock.now()),
  });
  const questions: Question[] = [];
  const answers = new Map<Question['kind'], Answer>();
  store.subscribe(({ question }, before) => {
    if (question === undefined || question === before.question) return;
    questions.push(question);
    const answer = answers.get(question.kind);
    queueMicrotask(() => {
      actions.answer(answer ?? { kind: 'cancel' });
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
    held: async () => (await (await fetch(`${api.origin}/sandbox/accounts`)).json()) as Held,
    process: () => post('/sandbox/process', {}),
    fault: (fault) => post('/sandbox/faults', fault),
    later: (more) => {
      minutes += more;
    },
    answerWith: (kind, answer) => void answers.set(kind, answer),
    questions,
    reopen: () => {
      excel.dispose();
      return openPane(machine);
    },
    close: async () => {
      await excel.settled();
      excel.dispose();
      await api.close();
    },
  };
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
