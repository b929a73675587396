/** Nothing is to be filled in. */
type None = undefined;
interface Count {
  readonly count: number;
}

/** Texts of deciding from Command what rows ask for. */
export interface DecideLabelParams {
  'decide-from-command': None;
  /** What the operation cell of a row says that is left out; the checks know the word. */
  'operation.no-change': None;
  'decide.meaning': None;
  'decide.heading': None;
  'decide.counted': {
    readonly decided: 'create' | 'update' | 'unchanged' | 'sub-account-repeats' | 'withdrawn' | 'sent-since';
  } & Count;
  'decide.unchanged-leave-out': None;
  'decide.unchanged-update': None;
  'decide.unchanged-hint': None;
  'decide.filled': Count;
  'decide.never-withdraw': None;
  'decide.new-column': None;
  'decide.write': None;
  'decide.read-first': None;
  'rows.no-change': Count;
}
