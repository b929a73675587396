/** Ready rows that stay behind because of their outcome so far. */
export interface LeftOut {
  readonly accepted: number;
  /** Released by what Command's exports say, and by nothing else. */
  readonly unconfirmed: number;
  /** Exports do not show what became of them: released by a person's word. */
  readonly cannotTell: number;
  /** Waits until earlier rows of its account have landed: order holds only within a request. */
  readonly waiting: number;
}

/** Rows that are not sent, by reason. */
export interface RowsBehind {
  readonly errors: number;
  readonly held: number;
  /** A part of a new account, whose other rows were not chosen. */
  readonly parts: number;
  readonly leftOut: LeftOut;
}
