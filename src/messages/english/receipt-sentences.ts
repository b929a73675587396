import type { MessageParams } from '../message-params';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { rows, verb } from './words';

type ReceiptKey = Extract<
  keyof MessageParams,
  `receipt.${string}` | `correction.${string}` | `dry-run.${string}`
>;

/** What is said of receipts, corrections and the dry run, in English. */
export const receiptSentences: Dictionary<Pick<MessageParams, ReceiptKey>> = {
  'receipt.line-only': ({ receipt }) =>
    `Receipt ${receipt} is too old to be shown here. Its line stands in the sheet Receipts.`,
  'receipt.laid-out': ({ sheet }) => `The receipt is on the sheet ${quoted(sheet)}, ready to print.`,
  'correction.in-file': ({ file }) =>
    `The rows of this submission are in the file ${quoted(file)} and not in this workbook, so no correction can be prepared. Open that file and correct the rows by hand.`,
  'correction.no-copy': ({ receipt }) =>
    `The rows that ${receipt} sent are no longer in this workbook, so no correction can be prepared. Open a copy of the workbook that still has them.`,
  'correction.copy-changed': ({ receipt }) =>
    `The rows that ${receipt} sent were changed in the hidden sheet, so no correction is prepared from them. Open a copy of the workbook from before the change.`,
  'correction.nothing': 'Nothing of this submission was taken, so there is nothing to correct.',
  'correction.laid-out': ({ sheet, rows: count, notRestored }) =>
    count === 0
      ? `Nothing can be put back from here. The sheet ${quoted(sheet)} says why for each row.`
      : `${rows(count)} to put back ${verb(count, 'is', 'are')} on the sheet ${quoted(sheet)}. Read ${verb(count, 'it', 'them')}, fill in the reasons, then press Check.${notRestored === 0 ? '' : ` What cannot be put back is listed on a sheet of its own.`}`,
  'dry-run.nothing': 'No row would be sent now. Press Check to see why.',
};
