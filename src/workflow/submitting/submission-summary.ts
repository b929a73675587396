import type { Message } from '../../messages/message';
import type { BatchReport, StopReason, SubmissionReport } from '../../submission/submission-report';
import type { Desk } from '../desk';
import { tell } from '../desk';
import type { BatchSummary, SubmissionSummary } from '../state';
import type { TallyGroup } from '../../submission/tally';

/** Rows of one group over all operations. */
export function rowsOf(report: SubmissionReport, group: TallyGroup): number {
  return Object.values(report.totals).reduce((rows, groups) => rows + groups[group].rows, 0);
}

/** What the pane shows of a submission that has ended. */
export function summarise(report: SubmissionReport, nextLook: string): SubmissionSummary {
  return {
    receipt: report.submission,
    environment: report.environment,
    rows: rowsOf(report, 'prepared'),
    accepted: rowsOf(report, 'accepted'),
    rejected: rowsOf(report, 'rejected'),
    unconfirmed: rowsOf(report, 'unconfirmed'),
    notSent: rowsOf(report, 'notSent'),
    nextLook,
    batches: report.batches.map(batchSummary),
    stopped: report.stopped === undefined ? undefined : stopMessage(report.stopped, report),
  };
}

/**
 * Says the one thing that matters most: why it stopped, rows whose place was gone, rows without an answer, rejected
 * rows, else that all were accepted.
 */
export function tellReport(
  desk: Desk,
  report: SubmissionReport,
  end: { nextLook: string; lost: number; held: number },
): void {
  const unconfirmed = rowsOf(report, 'unconfirmed');
  const rejected = rowsOf(report, 'rejected');
  if (report.stopped !== undefined)
    tell(
      desk,
      report.stopped.code === 'cancelled' ? 'warning' : 'error',
      stopMessage(report.stopped, report),
    );
  else if (end.lost > 0) tell(desk, 'warning', { key: 'rows.gone', params: { rows: end.lost } });
  else if (unconfirmed > 0)
    tell(desk, 'warning', { key: 'submit.unconfirmed', params: { rows: unconfirmed } });
  else if (rejected > 0) tell(desk, 'warning', { key: 'submit.rejected', params: { rows: rejected } });
  else
    tell(desk, 'success', {
      key: 'submit.accepted',
      params: { rows: rowsOf(report, 'accepted'), nextLook: end.nextLook, held: end.held },
    });
}

function stopMessage(stop: StopReason, report: SubmissionReport): Message {
  const notSent = rowsOf(report, 'notSent');
  switch (stop.code) {
    case 'cancelled':
      return { key: 'submit.cancelled', params: { sent: rowsOf(report, 'sent'), notSent } };
    case 'signed-out':
      return { key: 'submit.stopped-signed-out', params: { notSent } };
    case 'busy':
      return { key: 'submit.stopped-busy', params: { notSent } };
    case 'nothing-gets-through':
      return stop.reachable === true
        ? { key: 'submit.stopped-unreadable', params: {} }
        : { key: 'submit.stopped-no-answer', params: { reason: stop.reason } };
    case 'all-refused':
      return { key: 'submit.stopped-refused', params: { message: stop.message } };
    case 'not-recorded':
    case 'not-journalled':
      return { key: 'submit.stopped-recording', params: { detail: stop.error } };
  }
}

function batchSummary(batch: BatchReport): BatchSummary {
  return {
    batch: batch.number,
    rows: batch.rows,
    answer: batchMessage(batch),
    milliseconds: Math.round(batch.ms),
  };
}

/** How a request was answered, in words. */
export function batchMessage({ answer }: { readonly answer?: BatchReport['answer'] }): Message {
  switch (answer) {
    case 'accepted':
      return { key: 'batch.accepted', params: {} };
    case 'refused':
      return { key: 'batch.refused', params: {} };
    case 'no-answer':
      return { key: 'batch.no-answer', params: {} };
    case 'busy':
    case 'too-large':
    case 'signed-out':
    case undefined:
      return { key: 'batch.not-sent', params: {} };
  }
}
