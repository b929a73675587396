import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { defaultSettings } from '../settings/settings';
import type { Actions, Answer } from './actions';
import { checkActiveSheet } from './check';
import { openColumns, saveColumns } from './columns';
import type { Desk } from './desk';
import { set } from './desk';
import { openDetails } from './details';
import { fixAll, undoFixes } from './fix-cells';
import { clearMarks } from './clear-marks';
import { oneAtATime } from './one-at-a-time';
import type { Ports } from './ports';
import { openReceipts } from './receipts';
import { reconcile } from './reconcile';
import { saveSettings, signIn, signOut } from './session';
import type { AppState } from './state';
import { submit } from './submit';
import { createTemplate } from './template';
import { showGroup, walkIssues } from './walk-issues';
import { watchWorkbook } from './watch';

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
    answering: undefined,
  };
  return { store: desk.store, actions: actionsOn(desk) };
}

function actionsOn(desk: Desk): Actions {
  const one = (work: (signal: AbortSignal) => Promise<void>) => oneAtATime(desk, work);
  return {
    start: () =>
      one(async () => {
        await watchWorkbook(desk);
      }),
    signIn: (credentials) => one(() => signIn(desk, credentials)),
    signOut: () => {
      if (desk.abort === undefined) signOut(desk);
    },
    check: () => one((signal) => checkActiveSheet(desk, signal)),
    nextIssue: () => one(() => walkIssues(desk, 1)),
    previousIssue: () => one(() => walkIssues(desk, -1)),
    showGroup: (cause) => one(() => showGroup(desk, cause)),
    fixAll: (cause) => one((signal) => fixAll(desk, cause, signal)),
    undoFixes: () => one((signal) => undoFixes(desk, signal)),
    submit: () => one((signal) => submit(desk, signal)),
    cancel: () => {
      cancel(desk);
    },
    answer: (answer) => {
      desk.answering?.(answer);
    },
    openColumns: () => one((signal) => openColumns(desk, signal)),
    saveColumns: (choices) => one(() => saveColumns(desk, choices)),
    reconcile: () => one((signal) => reconcile(desk, signal)),
    openReceipts: () => one(() => openReceipts(desk)),
    createTemplate: () => one(() => createTemplate(desk)),
    clearMarks: () => one(() => clearMarks(desk)),
    openSettings: () => {
      set(desk, { screen: { kind: 'settings' } });
    },
    saveSettings: (settings) => {
      saveSettings(desk, settings);
    },
    openDetails: () => one(() => openDetails(desk)),
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
    environments: ports.command.environments,
    session: { kind: 'signed-out' },
    settings: defaultSettings,
    sheetName: undefined,
    checked: undefined,
    selection: { rows: 0, sendable: 0, cell: undefined },
    work: { kind: 'idle' },
    waitingForEdit: false,
    question: undefined,
    notice: undefined,
    lastSubmission: undefined,
    lastReconciliation: undefined,
    undoableFixes: 0,
    rowJson: undefined,
    screen: { kind: 'main' },
  };
}
