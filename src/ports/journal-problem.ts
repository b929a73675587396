/** Thrown by the journal port alone: this browser keeps nothing for us on this machine, or could not just now. */
export class JournalProblem extends Error {
  override readonly name = 'JournalProblem';
}
