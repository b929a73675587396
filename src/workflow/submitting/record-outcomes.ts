import type { Language, Message } from '../../messages/message';
import { outcomeWord } from '../../messages/outcome-words';
import { say } from '../../messages/say';
import type { KeyColumns, SheetPlace, StatusWrite } from '../../ports/workbook-port';
import type { OutcomeDetail, RowOutcome } from '../../submission/row-outcome';
import type { Desk } from '../desk';
import { sentAtText } from '../../ports/sent-at-cell';
import { sheetLanguage } from '../sheet-language';

/** Writes outcomes beside their rows and counts the rows that were gone. */
export interface Recorder {
  readonly write: (outcomes: readonly RowOutcome[]) => Promise<void>;
  readonly lost: () => number;
}

/** Turns outcomes into the words of the status columns. */
export function recorder(desk: Desk, place: SheetPlace, keys: KeyColumns, nextLook: string): Recorder {
  let lost = 0;
  const language = sheetLanguage(desk);
  return {
    write: async (outcomes) => {
      const writes = outcomes.map(({ row, outcome, detail, sentAt, receipt, stands }): StatusWrite => ({
        row: row.row,
        key: row.key,
        cells: {
          outcome: outcomeWord(language, stands ?? outcome),
          response: say(language, responseOf(language, detail, nextLook, stands !== undefined)),
          sentAt: sentAt === '' ? '' : sentAtText(sentAt),
          receipt,
        },
      }));
      const gone = await desk.ports.workbook.writeStatus(place, keys, writes);
      lost += outcomes.some(({ outcome }) => outcome === 'sending') ? 0 : gone.length;
    },
    lost: () => lost,
  };
}

function responseOf(language: Language, detail: OutcomeDetail, nextLook: string, stands: boolean): Message {
  const message = detailMessage(detail, nextLook);
  return stands ? { key: 'response.earlier-stands', params: { why: say(language, message) } } : message;
}

/** The sentence of the Response column. */
export function detailMessage(detail: OutcomeDetail, nextLook: string): Message {
  switch (detail.code) {
    case 'sending':
      return { key: 'response.sending', params: {} };
    case 'processing':
      return { key: 'response.processing', params: { nextLook } };
    case 'refused':
      return { key: 'response.refused', params: { messages: detail.messages.join('; ') } };
    case 'refused-with-others':
      return { key: 'response.refused-with-others', params: { message: detail.message } };
    case 'refused-unnamed':
      return { key: 'response.refused-unnamed', params: { message: detail.message } };
    case 'no-answer':
      return { key: 'response.no-answer', params: { reason: detail.reason, detail: detail.detail } };
    case 'too-large':
      return { key: 'response.too-large', params: {} };
    case 'interrupted':
      return { key: 'response.interrupted', params: {} };
    case 'cancelled':
      return { key: 'response.cancelled', params: {} };
    case 'signed-out':
      return { key: 'response.signed-out', params: {} };
    case 'busy':
      return { key: 'response.busy', params: {} };
    case 'stopped':
      return { key: 'response.stopped', params: {} };
    case 'not-recorded':
      return { key: 'response.not-recorded', params: { error: detail.error } };
    case 'not-journalled':
      return { key: 'response.not-journalled', params: { error: detail.error } };
    case 'waits-for-withdrawal':
      return { key: 'response.waits-for-withdrawal', params: {} };
    case 'waits-for-earlier-part':
      return { key: 'response.waits-for-earlier-part', params: {} };
    case 'refused-with-sibling':
      return { key: 'response.refused-with-sibling', params: {} };
  }
}
