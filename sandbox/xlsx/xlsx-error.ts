/** Why a file could not be opened: `notXlsx` is another kind of file, `damaged` a broken one, `locked` an encrypted one. */
export type XlsxProblem = 'notXlsx' | 'damaged' | 'locked';

const sentences: Record<XlsxProblem, string> = {
  notXlsx: 'This file is not an .xlsx workbook. Save it as “Excel Workbook (.xlsx)” and open that.',
  damaged: 'This .xlsx file is damaged and cannot be read. Open it in Excel, save a copy and open the copy.',
  locked:
    'This workbook is protected with a password to open it. Remove the password in Excel and open it again.',
};

/** A file that cannot be opened. `message` is one plain sentence (and what to do) for a person. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly problem: XlsxProblem,
    options?: ErrorOptions,
  ) {
    super(sentences[problem], options);
  }
}
