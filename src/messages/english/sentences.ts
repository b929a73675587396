import type { MessageParams } from '../message-params';
import { fieldName } from '../field-words';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { receiptSentences } from './receipt-sentences';
import { reconciliationSentences } from './reconciliation-sentences';
import { responseSentences } from './response-sentences';
import { accountsCounted, columns, cells, environmentWords, noAnswerWords, rows, verb } from './words';

/** Every sentence of the workflow, in English. Each says what to do, when something is to be done. */
export const sentences: Dictionary<MessageParams> = {
  'sign-in.refused': ({ message }) =>
    `Command did not sign you in. It says: ${quoted(message)} Check the lender, e-mail, password and environment, then try again.`,
  'sign-in.no-answer': ({ environment, reason }) =>
    `${environmentWords[environment]} gave no answer: ${noAnswerWords[reason]}. Check your connection and try again in a minute.`,
  'session.ended': 'You have been signed out, because your session ended. Sign in again to go on.',
  'sheet.no-worksheet': 'A chart sheet is open. Open the sheet that holds your accounts, then press Check.',
  'sheet.empty': ({ sheet }) =>
    `${quoted(sheet)} is empty. Open the sheet that holds your accounts, or choose More, Create template.`,
  'sheet.gone': ({ sheet }) =>
    `The sheet ${quoted(sheet)} is no longer in this workbook. Open the sheet that holds your accounts, then press Check.`,
  'sheet.changed': ({ sheet }) => `${quoted(sheet)} has changed since the last check. Press Check again.`,
  'sheet.protected': ({ sheet }) =>
    `${quoted(sheet)} is protected, so nothing can be written beside your rows. Choose Review, Unprotect Sheet, then try again.`,
  'sheet.filtered-elsewhere': ({ sheet }) =>
    `The filter of the sheet ${quoted(sheet)} stands over other cells than your accounts. Remove it, then try again.`,
  'workbook.protected':
    'The structure of this workbook is protected, so no sheet can be added. Choose Review, Protect Workbook to lift it, then try again.',
  'workbook.read-only':
    'This workbook is read-only, so reasons and outcomes cannot be written. Save a copy, open the copy and press Check.',
  'workbook.not-editable':
    'Excel does not let this workbook be changed. If a yellow bar stands above the sheet (Protected View, Marked as Final), press its button to edit, then try again.',
  'cell.being-edited':
    'A cell is being edited. Press Enter to keep what you typed, or Esc to drop it, then try again.',
  'excel.calculating': 'Excel is still calculating. Wait until it has finished, then try again.',
  'excel.calculation-pending':
    'Formulas were not recalculated since something changed: calculation is manual here. Press F9, then try again.',
  'excel.not-written': ({ address }) =>
    `Excel did not keep what was written to ${tamed(address)}. Look at that cell, then press Check again.`,
  'excel.too-large':
    'This sheet is too large for Excel to hand over. Delete rows and columns you do not need, or split the sheet, then press Check.',
  'excel.failed': ({ detail }) =>
    `Excel could not do this (${tamed(detail)}). Save your work and try again; if it stays so, close and reopen the workbook.`,
  'columns.no-known-header': ({ sheet }) =>
    `No header of ${quoted(sheet)} is known. Choose More, Map columns and say what each column holds.`,
  'columns.no-account-id': ({ sheet }) =>
    `No column of ${quoted(sheet)} is known to hold the account ID. Choose More, Map columns and say which one does.`,
  'columns.equal-headers': ({ header }) =>
    `More than one column is called ${quoted(header)}. Give each its own name, then press Check.`,
  'columns.two-for-field': ({ field, headers }) =>
    `More than one column is taken for ${fieldName('en', field)}: ${tamed(headers)}. Choose More, Map columns and keep one.`,
  'columns.proposed': ({ count }) =>
    `${columns(count)} ${verb(count, 'looks', 'look')} familiar but ${verb(count, 'is', 'are')} not used yet. Choose More, Map columns to say yes or no.`,
  'check.no-rows': ({ sheet }) =>
    `${quoted(sheet)} has headers but no rows below them. Enter your accounts, then press Check.`,
  'check.done': ({ ready, errors, held }) => checkDone(ready, errors, held),
  'check.nothing-kept':
    'The sheet is checked, but this browser keeps no data for this page: of rows that went from this computer only the sheet knows, and Submit will not send. Allow this site to keep data, or use another browser profile.',
  'journal.not-kept':
    'Nothing was sent: this browser keeps no data for this page, so nobody would know after a crash what had gone. Allow this site to keep data in the browser’s settings, or open the workbook in another browser profile, then try again.',
  'work.cancelled': 'Cancelled. Nothing more was changed; press Check to start again.',
  'marks.cleared':
    'The reasons and colours are cleared. Outcome, Response, Sent at and Receipt stay as they are.',
  'fixes.none':
    'Nothing here can be fixed in one go. Fix a group by itself, or correct the cells by hand, then press Check.',
  'fixes.applied': ({ count, skipped }) =>
    `${cells(count)} fixed.${skipped === 0 ? '' : ` ${leftAlone(skipped)}`} Undo fixes puts back what was there.`,
  'fixes.undone': ({ count, kept }) =>
    `${cells(count)} ${verb(count, 'is', 'are')} as before.${kept === 0 ? '' : ` ${cells(kept)} ${verb(kept, 'was', 'were')} changed since and stay as they are.`}`,
  'issue.none-left': 'No issues are left to show.',
  'issue.only-hidden': ({ count }) =>
    `${cells(count)} with issues ${verb(count, 'stands', 'stand')} in hidden rows. Clear the filter or show the rows to see ${verb(count, 'it', 'them')}.`,
  'submit.nothing-selected': ({ rows: selected }) =>
    selected === 0
      ? 'No row is selected. Select the rows to send, or click a single cell to send all ready rows.'
      : `None of the ${rows(selected)} selected can be sent. Select other rows, or click a single cell to send all ready rows.`,
  'submit.nothing-of-choice': ({ choice }) =>
    choice === 'rejected'
      ? 'No rejected row is ready to be sent again. Correct what Command said in Response, then press Check.'
      : 'No row has changed since Command accepted it.',
  'submit.parts-only': ({ rows: parts }) =>
    `Nothing was sent: an account is created whole or not at all, and ${rows(parts)} chosen ${verb(parts, 'is', 'are')} a part of one. Choose its other new rows too, or all ready rows.`,
  'submit.nothing-ready': 'No row is ready to be sent. Correct the errors, then press Check.',
  'submit.nothing-left': ({ accepted, unconfirmed }) =>
    `Nothing is left to send: ${rows(accepted + unconfirmed)} went out before. Choose More, Reconcile to see what has landed.`,
  'submit.selection-outside':
    'Your selection is outside the rows. Select the rows to send, or click a single cell to send all ready rows.',
  'submit.typed-wrong': ({ expected }) =>
    `Nothing was sent, because the number typed was not ${expected}. Press Submit and type ${expected}.`,
  'submit.lender-wrong': ({ lender }) =>
    `Nothing was sent, because the name typed was not ${tamed(lender)}. Press Submit and type ${tamed(lender)}.`,
  'submit.ledger-differs':
    'Nothing was sent, because your ledger says something else than these rows. Find out why, or confirm that they may go all the same.',
  'submit.other-person': ({ who, until }) =>
    `${tamed(who)} is submitting this workbook on another computer. Wait until that has ended (at the latest ${until}), then press Check.`,
  'resend.nothing':
    'None of the selected rows can be sent once more. Select rows that read Accepted, Landed, Different or Cannot tell. Unconfirmed rows are never among them: press Settle.',
  'submit.rows-changed': ({ errors }) =>
    errors === 0
      ? 'Nothing was sent, because the rows have changed since the last check. Look at the counts, then press Submit again.'
      : `Nothing was sent: the rows have changed, and ${rows(errors)} now ${verb(errors, 'has an error', 'have errors')}. Look at them, then press Submit again.`,
  'submit.accepted': ({ rows: accepted, nextLook, held = 0 }) =>
    `Command accepted ${rows(accepted)} and is processing them. This is not proof yet; next look ${nextLook}.${held === 0 ? '' : ` ${rows(held)} ${verb(held, 'stays', 'stay')} held on your word.`}`,
  'preflight.read': ({ asOf, accounts }) =>
    `Command has been read as of ${asOf}: ${accountsCounted(accounts)}. Your rows are held against that before they go.`,
  'decide.nothing': ({ filled }) =>
    filled === 0
      ? 'There is no row to decide about: no row has an account ID.'
      : `There is nothing to decide: ${rows(filled)} ${verb(filled, 'says', 'say')} already what to do. Empty the operation of rows that Command shall decide.`,
  'decide.done': ({ create, update, unchanged, undecided }) =>
    `${rows(create)} to create, ${formatNumber('en', update)} to update, ${formatNumber('en', unchanged)} with no change.${undecided === 0 ? '' : ` ${rows(undecided)} ${verb(undecided, 'stays', 'stay')} blank: say ${verb(undecided, 'its', 'their')} operation yourself.`} Undo fixes empties them again.`,
  'preflight.all-held': ({ rows: held }) =>
    `Nothing was sent: ${rows(held)} ${verb(held, 'stays', 'stay')} held on your word. Correct ${verb(held, 'it', 'them')}, then press Submit.`,
  'submit.rejected': ({ rows: rejected }) =>
    `Command rejected ${rows(rejected)}. Its reason is in Response; fix ${verb(rejected, 'it', 'them')} and press Submit.`,
  'submit.unconfirmed': ({ rows: unconfirmed }) =>
    `No answer came for ${rows(unconfirmed)}. They may or may not have arrived. They will not be sent again until Command has been read.`,
  'submit.cancelled': ({ sent, notSent }) =>
    `Cancelled. ${rows(sent)} had already gone; ${rows(notSent)} ${verb(notSent, 'was', 'were')} not sent. Press Submit to send the rest.`,
  'submit.stopped-no-answer': ({ reason }) =>
    `Sending stopped: ${noAnswerWords[reason]}. Rows without an answer are Unconfirmed, later rows were not sent. Check your connection, then press Settle.`,
  'submit.stopped-unreadable':
    'Sending stopped: Command can be reached, but does not let this page read its answers. Rows without an answer are Unconfirmed, later rows were not sent. Ask your administrator for the relay, then press Settle.',
  'submit.stopped-signed-out': ({ notSent }) =>
    `Your session ended before ${rows(notSent)} could be sent. Sign in again and press Submit.`,
  'submit.stopped-busy': ({ notSent }) =>
    `Command stayed busy, so ${rows(notSent)} ${verb(notSent, 'was', 'were')} not sent. Wait a while, then press Submit.`,
  'submit.stopped-refused': ({ message }) =>
    `Sending stopped: Command refused several requests and named no row. It says: ${quoted(message)} Nothing more was sent. Ask ClearGrid whether your sign-in may submit, then press Settle.`,
  'submit.stopped-recording': ({ detail }) =>
    `Sending stopped, because the outcomes could not be written down (${tamed(detail)}). No further rows were sent. Put that right, then press Check.`,
  'submit.lease-lost':
    'Sending stopped: it paused so long that somebody else may have sent the other rows meanwhile. Press Check to see which are left.',
  'submit.busy-elsewhere': ({ with: what }) =>
    what === 'workbook'
      ? 'This workbook is being submitted in another window. Wait until that has ended, then press Check.'
      : 'Another workbook on this computer is being submitted for this lender. Wait until that has ended, then press Check: its rows may be among these.',
  'rows.gone': ({ rows: gone }) =>
    `${rows(gone)} can no longer be found in the sheet, so ${verb(gone, 'its outcome', 'their outcomes')} could not be written. Receipts keeps the counts.`,
  'recovered.unconfirmed': ({ rows: unconfirmed }) =>
    `The last submission broke off before ${rows(unconfirmed)} had an answer. They may or may not have arrived: press Settle before you send them again.`,
  'reconcile.done': ({ landed, different, missing, cannotTell }) =>
    [
      `${rows(landed)} found in Command as sent.`,
      ...(different > 0 ? [`${rows(different)} ${verb(different, 'differs', 'differ')}; see Response.`] : []),
      ...(missing > 0
        ? [`${rows(missing)} ${verb(missing, 'is', 'are')} missing and can be sent again.`]
        : []),
      ...(cannotTell > 0 ? [`For ${rows(cannotTell)} Command does not show enough to tell.`] : []),
    ].join(' '),
  'settle.done': ({ landed, different, missing, cannotTell }) =>
    [
      ...(landed > 0 || different + missing + cannotTell === 0
        ? [`${rows(landed)} had arrived as sent.`]
        : []),
      ...(different > 0 ? [`${rows(different)} ${verb(different, 'differs', 'differ')}; see Response.`] : []),
      ...(missing > 0 ? [`${rows(missing)} never arrived and can be sent again: press Submit.`] : []),
      ...(cannotTell > 0
        ? [
            `For ${rows(cannotTell)} Command does not show enough to tell; More, Send again all the same is up to you.`,
          ]
        : []),
    ].join(' '),
  'settle.nothing': 'There is nothing to settle: no row of this sheet waits for an answer.',
  'settle.too-early': ({ rows: waiting, minutes }) =>
    `${rows(waiting)} cannot be seen in Command yet. They count as missing only after the usual delay (${formatNumber('en', minutes)} min); press Settle again later.`,
  'settle.delay-unknown': ({ rows: waiting, settled, measured, needed }) =>
    `${settled > 0 ? `${rows(settled)} settled. ` : ''}${rows(waiting)} cannot be seen in Command. How long Command usually takes is not known yet (${formatNumber('en', measured)} of ${formatNumber('en', needed)} submissions measured), so they stay Unconfirmed. If you know the minutes, set them in Settings.`,
  'reconcile.failed': ({ message, requestId }) =>
    `Command could not be read. It says: ${quoted(message)} Try Reconcile again later.${requestId === '' ? '' : ` If you ask ClearGrid, give them the number ${tamed(requestId)}.`}`,
  'reconcile.no-answer': ({ reason, requestId }) =>
    `Command could not be read: ${noAnswerWords[reason]}. Check your connection, then choose More, Reconcile again.${requestId === '' ? '' : ` If you ask ClearGrid, give them the number ${tamed(requestId)}.`}`,
  'reconcile.endless':
    'Command’s list did not come to an end, so nothing was compared. Try Reconcile again later; if it happens again, tell ClearGrid.',
  'reconcile.nothing': 'There is nothing to compare yet: no row of this sheet has been sent.',
  'reconcile.cancelled': 'Reading Command was cancelled. Choose More, Reconcile to go on where it stopped.',
  'template.created': ({ sheet }) =>
    `The sheet ${quoted(sheet)} is ready. Enter your accounts below the headers, then press Check.`,
  'settings.saved': 'The settings are saved. Press Check to use them.',
  'columns.saved': 'The columns are saved. Press Check to use them.',
  'receipts.none': 'There are no receipts yet. Each submission leaves one.',
  ...receiptSentences,
  ...reconciliationSentences,
  ...responseSentences,
};

function checkDone(ready: number, errors: number, held: number): string {
  const waiting = held === 0 ? '' : ` ${rows(held)} ${verb(held, 'waits', 'wait')} for other rows.`;
  if (errors === 0) return `${rows(ready)} ready. No errors.${waiting}`;
  const wrong = verb(errors, 'has an error', 'have errors');
  if (ready === 0) return `No row is ready: ${rows(errors)} ${wrong}.${waiting}`;
  return `${rows(ready)} ready. ${formatNumber('en', errors)} ${wrong} and will stay behind.${waiting}`;
}

function leftAlone(count: number): string {
  return count === 1
    ? '1 cell was left alone: it holds a formula or was changed since.'
    : `${cells(count)} were left alone: they hold a formula or were changed since.`;
}
