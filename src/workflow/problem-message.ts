import type { Message } from '../messages/message';
import type { WorkbookProblem, WorkbookProblemParams } from '../ports/workbook-problem';

type Wording = {
  readonly [Code in keyof WorkbookProblemParams]: (params: WorkbookProblemParams[Code]) => Message;
};

const wording: Wording = {
  'no-worksheet': () => ({ key: 'sheet.no-worksheet', params: {} }),
  'empty-sheet': (params) => ({ key: 'sheet.empty', params }),
  'sheet-gone': (params) => ({ key: 'sheet.gone', params }),
  'sheet-changed': (params) => ({ key: 'sheet.changed', params }),
  'sheet-protected': (params) => ({ key: 'sheet.protected', params }),
  'filtered-elsewhere': (params) => ({ key: 'sheet.filtered-elsewhere', params }),
  'workbook-protected': () => ({ key: 'workbook.protected', params: {} }),
  'read-only': () => ({ key: 'workbook.read-only', params: {} }),
  'not-editable': () => ({ key: 'workbook.not-editable', params: {} }),
  'cell-being-edited': () => ({ key: 'cell.being-edited', params: {} }),
  'calculation-pending': () => ({ key: 'excel.calculation-pending', params: {} }),
  calculating: () => ({ key: 'excel.calculating', params: {} }),
  'not-written-as-meant': (params) => ({ key: 'excel.not-written', params }),
  'too-large': () => ({ key: 'excel.too-large', params: {} }),
  'excel-failed': (params) => ({ key: 'excel.failed', params }),
};

/** The sentence for what Excel refused. */
export function problemMessage<Code extends keyof WorkbookProblemParams>(
  problem: WorkbookProblem<Code>,
): Message {
  return wording[problem.code](problem.params);
}
