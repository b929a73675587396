/** A problem of which nothing more is to be said. */
type None = Readonly<Record<string, never>>;

/** Ways a workbook can refuse, each with one sentence in `messages` that says what to do. */
export interface WorkbookProblemParams {
  'no-worksheet': None;
  'empty-sheet': { readonly sheet: string };
  'sheet-gone': { readonly sheet: string };
  'sheet-changed': { readonly sheet: string };
  'sheet-protected': { readonly sheet: string };
  'filtered-elsewhere': { readonly sheet: string };
  'workbook-protected': None;
  'read-only': None;
  /** Excel refuses changes and does not say why: Protected View, a workbook marked as final. */
  'not-editable': None;
  'cell-being-edited': None;
  calculating: None;
  'calculation-pending': None;
  'not-written-as-meant': { readonly address: string };
  'too-large': None;
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
