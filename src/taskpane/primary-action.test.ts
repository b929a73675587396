import type { CheckedSheet, SubmissionSummary } from '../workflow/state';
import type { PaneState } from './primary-action';
import { primaryAction } from './primary-action';

const noRows = { create: { rows: 0 }, update: { rows: 0 }, withdraw: { rows: 0 } };
const lastSubmission = { receipt: '2026-11-042' } as SubmissionSummary;

function checked(over: Partial<CheckedSheet> = {}): CheckedSheet {
  return {
    stale: false, sendable: 488, earlier: { rejected: noRows, changed: noRows }, leftOut: { accepted: 0, unconfirmed: 0, cannotTell: 0, waiting: 0 },
    result: { counts: { ready: 488, errors: 12, held: 0, blank: 0, leftOut: 0 } }, ...over,
  } as unknown as CheckedSheet; // prettier-ignore
}

function state(over: Partial<PaneState>): PaneState {
  return {
    checked: checked(), selection: { rows: 1, sendable: 1, parts: 0, cell: undefined }, rowsChoice: undefined, work: { kind: 'idle' },
    lastSubmission: undefined, lastReconciliation: undefined, ...over,
  }; // prettier-ignore
}

describe('primaryAction', () => {
  it.each<[string, Partial<PaneState>, ReturnType<typeof primaryAction>]>([
    ['nothing checked yet', { checked: undefined }, { kind: 'check' }],
    ['the sheet was edited since', { checked: checked({ stale: true }) }, { kind: 'check' }],
    ['rows are ready', {}, { kind: 'submit', rows: 488 }],
    [
      'one cell is selected',
      { selection: { rows: 1, sendable: 0, parts: 0, cell: undefined } },
      { kind: 'submit', rows: 488 },
    ],
    [
      'rows are selected',
      { selection: { rows: 12, sendable: 10, parts: 0, cell: undefined } },
      { kind: 'submit', rows: 10 },
    ],
    [
      'only bad rows are selected',
      { selection: { rows: 2, sendable: 0, parts: 0, cell: undefined } },
      { kind: 'check' },
    ],
    ['nothing can be sent', { checked: checked({ sendable: 0 }) }, { kind: 'check' }],
    [
      'everything was sent and nothing is proved',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 488, unconfirmed: 0, cannotTell: 0, waiting: 0 },
        }),
        lastSubmission,
      },
      { kind: 'reconcile' },
    ],
    [
      'everything was sent and proved',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 488, unconfirmed: 0, cannotTell: 0, waiting: 0 },
        }),
        lastSubmission,
        lastReconciliation: { of: 'all', onTheWay: 0 },
      },
      { kind: 'check' },
    ],
    [
      'everything was sent and part of it is still on its way',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 8, unconfirmed: 0, cannotTell: 0, waiting: 0 },
        }),
        lastSubmission,
        lastReconciliation: { of: 'all', onTheWay: 8 },
      },
      { kind: 'reconcile' },
    ],
    [
      'rows wait for an answer and nothing else is to do',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 8, unconfirmed: 120, cannotTell: 0, waiting: 0 },
        }),
        lastSubmission,
      },
      { kind: 'settle', rows: 120 },
    ],
    [
      'rows wait for an answer, and others can be sent',
      { checked: checked({ leftOut: { accepted: 0, unconfirmed: 120, cannotTell: 0, waiting: 0 } }) },
      { kind: 'submit', rows: 488 },
    ],
    [
      'what could not be told is a matter of a word, not of another look',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 0, unconfirmed: 0, cannotTell: 3, waiting: 0 },
        }),
        lastSubmission,
      },
      { kind: 'check' },
    ],
    [
      'unanswered rows were settled, the accepted ones are not proved',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 8, unconfirmed: 0, cannotTell: 0, waiting: 0 },
        }),
        lastSubmission,
        lastReconciliation: { of: 'unconfirmed', onTheWay: 0 },
      },
      { kind: 'reconcile' },
    ],
    [
      'rows wait for earlier rows of their account',
      {
        checked: checked({
          sendable: 0,
          leftOut: { accepted: 8, unconfirmed: 0, cannotTell: 0, waiting: 2 },
        }),
      },
      { kind: 'reconcile' },
    ],
    [
      'work is going on',
      { work: { kind: 'checking', done: 0, total: 0, cancelling: false } },
      { kind: 'wait' },
    ],
  ])('%s', (_, over, expected) => {
    expect(primaryAction(state(over))).toEqual(expected);
  });
});
