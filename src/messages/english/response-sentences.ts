import type { MessageParams } from '../message-params';
import { said, withoutMarks } from '../quoting';
import type { Dictionary } from '../wording';
import { noAnswerWords, timesCommands } from './words';

type ResponseKey = Extract<keyof MessageParams, `response.${string}` | `batch.${string}`>;

/**
 * What the Response column and the list of batches say. Each starts with a word of ours, or Excel could take a
 * server's text for a formula.
 */
export const responseSentences: Dictionary<Pick<MessageParams, ResponseKey>> = {
  'batch.accepted': 'Accepted; Command is processing it.',
  'batch.refused': 'Refused by Command.',
  'batch.no-answer': 'No answer came.',
  'batch.not-sent': 'Not sent.',
  'response.processing': ({ nextLook }) =>
    `Command is processing this row. This is not proof yet; next look ${nextLook}.`,
  'response.refused': ({ messages }) =>
    said(messages).trim() === ''
      ? 'Command refused this row and did not say why.'
      : `Command says: ${said(messages)}`,
  'response.refused-with-others': ({ message }) =>
    `Command refused other rows of the same request and did not say what became of this one. ${itSays(message)}Press Settle before sending it again.`,
  'response.refused-unnamed': ({ message }) =>
    `Command refused the request with this row in it and named no row. ${itSays(message)}Press Settle before sending it again.`,
  'response.sending': 'No answer from Command yet.',
  'response.not-recorded': ({ error }) =>
    `Not sent, because nothing could be written beside the row (${said(error)}). Put that right, then press Submit.`,
  'response.not-journalled': ({ error }) =>
    `Not sent, because this computer could not keep a note of it (${said(error)}). Free some disk space, then press Submit.`,
  'response.earlier-stands': ({ why }) =>
    `${why} This attempt was not taken, so the other cells tell of the one before.`,
  'response.waits-for-withdrawal':
    'Not sent yet: its whole account is withdrawn in the same submission. Press Submit again when that has landed.',
  'response.waits-for-earlier-part':
    'Not sent yet: its account has more rows than one request takes. Press Submit again when the first part has landed.',
  'response.refused-with-sibling':
    'Not sent: Command refused another row of this account, and an account is created whole or not at all. Fix that row, then press Submit.',
  'response.no-answer': ({ reason, detail }) =>
    `No answer: ${noAnswerWords[reason]}${detail === '' ? '' : ` (${said(detail)})`}. The row may or may not have arrived; press Settle before sending it again.`,
  'response.too-large':
    'Command says that this account alone is too large to take. Send fewer columns along with it (More, Map columns), then press Submit.',
  'response.cancelled': 'You cancelled before this row was sent. Press Submit to send it.',
  'response.signed-out': 'Your session ended before this row was sent. Sign in and press Submit.',
  'response.stopped': 'Sending stopped before this row was sent. Press Submit to send it.',
  'response.busy': 'Command was too busy to take this row. Wait some minutes, then press Submit.',
  'response.interrupted':
    'The submission broke off. The row may or may not have arrived; press Settle before sending it again.',
  'response.landed': ({ asOf }) => `Found in Command as sent; read ${asOf}.`,
  'response.landed-by-totals': ({ asOf }) =>
    `The totals of its account agree with Command; read ${asOf}. This sub-account ID stands under several accounts, so the row alone cannot be told.`,
  'response.totals-differ': ({ differences, asOf }) =>
    `This sub-account ID stands under several accounts, so its account is compared as a whole, and that differs: ${withoutMarks(differences)}; read ${asOf}.`,
  'response.unit': ({ factor, asOf }) =>
    `These amounts are ${timesCommands(factor)} Command’s, as nearly all are: one mistake in the unit; read ${asOf}.`,
  'response.missing': ({ asOf }) => `Not found in Command; read ${asOf}. Press Submit to send it again.`,
  'response.different': ({ differences, asOf }) =>
    `Command holds something else: ${withoutMarks(differences)}; read ${asOf}.`,
  'response.cannot-tell': ({ why }) => cannotTell[why],
};

function itSays(message: string): string {
  const words = said(message);
  return words.trim() === '' ? '' : `It says: ${words} `;
}

const cannotTell: Readonly<Record<MessageParams['response.cannot-tell']['why'], string>> = {
  withdrawal:
    'Command’s exports do not show whether a withdrawal was carried out. Ask ClearGrid if you need to know.',
  'sub-account-repeats':
    'This sub-account ID stands under several accounts, and Command’s exports do not say which is which. Look it up in Command.',
  'nothing-comparable': 'Command’s exports show nothing that this row sent. Look it up in Command.',
  'same-before':
    'Command held these figures before this row was sent, so they do not show whether it arrived. Look it up in Command.',
  'sent-unknown':
    'Not found in Command, but when it was sent is not known, so that proves nothing. Look it up in Command.',
};
