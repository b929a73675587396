import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { usualDelay } from '../settings/learned';
import { defaultSettings } from '../settings/settings';
import type { Actions, Answer } from './actions';
import type { Desk } from './desk';
import { set } from './desk';
import { noSelection } from './no-selection';
import { oneAtATime } from './one-at-a-time';
import type { Ports } from './ports';
import { noLedger } from './submitting/ledger-entry';
import { openSettings } from './open-settings';
import { saveSettings, signIn } from './session';
import { askAndSignOut } from './sign-out';
import type { AppState } from './state';
import { stopFollowing } from './reconciling/followed';
import { watchWorkbook } from './checking/watch';

/** A person's work with one workbook: the state to render and what can be done. */
export interface Workflow {
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
}

/**
 * Puts a workflow together over its ports.
 * @example
 * const { store, actions } = createWorkflow(ports);
 * await actions.start();
 */
export function createWorkflow(ports: Ports): Workflow {
  const desk: Desk = {
    store: createStore<AppState>(() => initialState(ports)),
    ports,
    sheets: new Map(),
    activeSheetId: undefined,
    abort: undefined,
    edits: { waiting: new Map(), answering: undefined, going: false, wake: () => undefined },
    mayAsk: true,
    holding: false,
    toldNothingKept: false,
    knownSnapshot: undefined,
    reconciliation: undefined,
    brokenOffReading: undefined,
    followed: new Map(),
    answering: undefined,
  };
  return { store: desk.store, actions: actionsOn(desk) };
}

/** What needs the row rules comes after the first screen, so that the pane stands at once (docs/speed.md). */
const later = {
  check: () => import('./checking/check'),
  walk: () => import('./checking/walk-issues'),
  decide: () => import('./checking/decide-from-command'),
  findings: () => import('./submitting/preflight-at-check'),
  fix: () => import('./checking/fix-cells'),
  submit: () => import('./submitting/submit'),
  columns: () => import('./columns/columns'),
  reconcile: () => import('./reconciling/reconcile'),
  reconciliationSheet: () => import('./reconciling/reconciliation-sheet'),
  prepareUpdates: () => import('./reconciling/prepare-updates'),
  payments: () => import('./reconciling/payments'),
  readFirst: () => import('./submitting/read-first'),
  lookAgain: () => import('./reconciling/look-again'),
  receipts: () => import('./receipts/receipts'),
  template: () => import('./columns/template'),
  clearMarks: () => import('./checking/clear-marks'),
  asYouType: () => import('./checking/as-you-type'),
  sheetLanguage: () => import('./checking/settle-sheet-language'),
  details: () => import('./details'),
  askedFields: () => import('../accounts/fields/asked-fields'),
  receiptPage: () => import('./receipts/receipt-page'),
  correction: () => import('./receipts/correction'),
  dryRun: () => import('./submitting/dry-run'),
  support: () => import('./support'),
};

function actionsOn(desk: Desk): Actions {
  const one = (work: (signal: AbortSignal) => Promise<void>) => oneAtATime(desk, work);
  return {
    start: () =>
      one(async () => {
        await watchWorkbook(desk);
      }),
    signIn: (credentials) => one(() => signIn(desk, credentials)),
    signOut: () => one(() => askAndSignOut(desk)),
    check: () => one(async (signal) => (await later.check()).checkActiveSheet(desk, signal)),
    nextIssue: () => one(async () => (await later.walk()).walkIssues(desk, 1)),
    previousIssue: () => one(async () => (await later.walk()).walkIssues(desk, -1)),
    showGroup: (cause) => one(async () => (await later.walk()).showGroup(desk, cause)),
    fixAll: (cause) => one(async (signal) => (await later.fix()).fixAll(desk, cause, signal)),
    fixCell: (cell, cause) => one(async (signal) => (await later.fix()).fixCell(desk, cell, cause, signal)),
    showFindings: (group) => one(async () => (await later.walk()).showFindings(desk, group)),
    fixFindings: (group, row) =>
      one(async (signal) => (await later.findings()).fixFindings(desk, group, row, signal)),
    decideFromCommand: () => one(async (signal) => (await later.decide()).decideFromCommand(desk, signal)),
    undoFixes: () => one(async (signal) => (await later.fix()).undoFixes(desk, signal)),
    chooseRows: (rowsChoice) => {
      set(desk, { rowsChoice });
    },
    enterLedger: (ledger) => {
      set(desk, { ledger });
    },
    submit: () => one(async (signal) => (await later.submit()).submit(desk, signal)),
    submitAgain: () => one(async (signal) => (await later.submit()).submitAgain(desk, signal)),
    cancel: () => {
      cancel(desk);
    },
    answer: (answer) => {
      desk.answering?.(answer);
    },
    openColumns: () => one(async (signal) => (await later.columns()).openColumns(desk, signal)),
    saveColumns: (choices) => one(async () => (await later.columns()).saveColumns(desk, choices)),
    reconcile: (of = 'all') => one(async (signal) => (await later.reconcile()).reconcile(desk, of, signal)),
    reconcileSubmission: (receipt) =>
      one(async (signal) => (await later.reconcile()).reconcileSubmission(desk, receipt, signal)),
    reconcilePortfolio: () =>
      one(async (signal) => (await later.reconcile()).reconcilePortfolio(desk, signal)),
    openReconciliation: () => {
      set(desk, { screen: { kind: 'reconciliation' } });
    },
    layOutReconciliation: () =>
      one(async () => (await later.reconciliationSheet()).layOutReconciliation(desk)),
    prepareUpdates: () => one(async () => (await later.prepareUpdates()).prepareUpdatesSheet(desk)),
    openPayments: (from) => one(async (signal) => (await later.payments()).openPayments(desk, from, signal)),
    showOutcome: (outcome) => one(async () => (await later.reconciliationSheet()).showOutcome(desk, outcome)),
    readCommand: (how) =>
      one(async (signal) => (await later.readFirst()).readCommandFirst(desk, signal, how)),
    settle: () => one(async (signal) => (await later.reconcile()).settle(desk, signal)),
    lookNow: async () => {
      await (await later.lookAgain()).lookNow(desk);
    },
    stopLooking: () => {
      stopFollowing(desk);
    },
    openReceipts: () => one(async () => (await later.receipts()).openReceipts(desk)),
    openReceipt: (receipt) => one(async () => (await later.receiptPage()).openReceiptPage(desk, receipt)),
    lookUpSent: (id) => one(async () => (await later.receiptPage()).lookUpSent(desk, id)),
    layOutReceipt: (receipt) => one(async () => (await later.receiptPage()).layOutReceipt(desk, receipt)),
    prepareCorrection: (receipt) =>
      one(async () => (await later.correction()).prepareCorrection(desk, receipt)),
    dryRun: () => one(async (signal) => (await later.dryRun()).dryRun(desk, signal)),
    openSupportLog: () => one(async () => (await later.support()).openSupportLog(desk)),
    openTemplate: () =>
      one(async () => {
        (await later.template()).openTemplate(desk);
      }),
    createTemplate: (wanted) => one(async () => (await later.template()).createTemplate(desk, wanted)),
    clearMarks: () => one(async () => (await later.clearMarks()).clearMarks(desk)),
    chooseAsYouType: (on) =>
      one(async (signal) => (await later.asYouType()).chooseAsYouType(desk, on, signal)),
    chooseSheetLanguage: (language) =>
      one(async () => (await later.sheetLanguage()).chooseSheetLanguage(desk, language)),
    openSettings: () => {
      openSettings(desk, later.askedFields);
    },
    saveSettings: (settings) => {
      saveSettings(desk, settings);
    },
    openDetails: () => one(async () => (await later.details()).openDetails(desk)),
    closeScreen: () => {
      set(desk, { screen: { kind: 'main' } });
    },
    dismissNotice: () => {
      set(desk, { notice: undefined });
    },
    setLanguage: (language) => {
      set(desk, { language });
    },
  };
}

/** Cancel stops between steps: what is in flight is waited for. A question that stands is answered with it too. */
function cancel(desk: Desk): void {
  const cancelled: Answer = { kind: 'cancel' };
  desk.answering?.(cancelled);
  desk.abort?.abort();
  const { work } = desk.store.getState();
  if (work.kind !== 'idle') set(desk, { work: { ...work, cancelling: true } });
}

function initialState(ports: Ports): AppState {
  return {
    language: 'en',
    sheetLanguage: undefined,
    environments: ports.command.environments,
    session: { kind: 'signed-out' },
    settings: defaultSettings,
    usualDelay: usualDelay(null, []),
    sheetName: undefined,
    checked: undefined,
    selection: noSelection,
    rowsChoice: undefined,
    ledger: noLedger,
    asYouType: 'off',
    answeringEdits: false,
    work: { kind: 'idle' },
    waitingForEdit: false,
    question: undefined,
    notice: undefined,
    lastSubmission: undefined,
    lastReconciliation: undefined,
    shownOutcome: undefined,
    nextLooks: [],
    commandRead: undefined,
    undoableFixes: 0,
    rowJson: undefined,
    screen: { kind: 'main' },
  };
}
