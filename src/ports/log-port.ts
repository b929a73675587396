/** The masked support log: facts about the work, never about people. */
export interface LogPort {
  /** Counts stand as they are, and codes under `answer`, `reason`, `code`, `action`, `environment` and `kind`; the rest is masked. */
  note(event: string, detail?: Readonly<Record<string, string | number | boolean>>): void;
}

/** A log that a person can copy for support. */
export interface ReadableLogPort extends LogPort {
  /** All lines kept, oldest first, one a line. */
  text(): string;
}
