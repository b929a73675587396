/** Locks that all panes on this machine see. */
export interface LockPort {
  /**
   * Takes a lock if nobody holds it. It is let go of by the returned function, or by itself when the page dies.
   * @returns undefined when another pane holds it
   */
  tryHold(name: string): Promise<(() => void) | undefined>;
  /** Whether some pane holds it now. */
  isHeld(name: string): Promise<boolean>;
}
