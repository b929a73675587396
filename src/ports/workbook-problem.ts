/** Ways a workbook can refuse, each with one sentence in `messages` that says what to do. */
export interface WorkbookProblemParams {
  'no-worksheet': Record<never, never>;
  'empty-sheet': { readonly sheet: string };
  'sheet-gone': { readonly sheet: string };
  'sheet-changed': { readonly sheet: string };
  'sheet-protected': { readonly sheet: string };
  'workbook-protected': Record<never, never>;
  'read-only': Record<never, never>;
  'cell-being-edited': Record<never, never>;
  calculating: Record<never, never>;
  'not-written-as-meant': { readonly address: string };
  'too-large': Record<never, never>;
  'excel-failed': { readonly detail: string };
}

export type WorkbookProblemCode = keyof WorkbookProblemParams;

/** Thrown by the workbook port alone. */
export class WorkbookProblem<Code extends WorkbookProblemCode = WorkbookProblemCode> extends Error {
  override readonly name = 'WorkbookProblem';
  constructor(
    readonly code: Code,
    readonly params: WorkbookProblemParams[Code],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
