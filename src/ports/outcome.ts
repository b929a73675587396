/** What became of a row, as the Outcome column says it. */
export type Outcome =
  | 'not-sent'
  | 'sending'
  | 'accepted'
  | 'rejected'
  | 'unconfirmed'
  | 'landed'
  | 'missing'
  | 'different'
  | 'cannot-tell';
