/**
 * The part of the global `Excel` that is called. In the pane it is office.js's own; tests pass the same client,
 * loaded in Node.
 */
export type ExcelGlobal = Pick<typeof Excel, 'run'>;

/** The part of the global `Office` that is asked: which requirement sets this Excel has. */
export interface OfficeGlobal {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
  };
}
