import type { SheetPlace } from '../../ports/workbook-port';

/** A submission of which Command is asked by itself. */
export interface Followed {
  /** Where its rows stood when they were sent. */
  readonly place: SheetPlace;
  readonly submission: string;
  /** How often Command was looked at for it. */
  looks: number;
  /** Local time HH:mm of the next look. */
  at: string;
  /** Ends the wait for it. */
  stop: () => void;
}
