/** The masked support log: facts about the work, never about people. */
export interface LogPort {
  /** Text under `answer`, `reason`, `code`, `action`, `environment` and `kind` stands as it is; other text is masked. */
  note(event: string, detail?: Readonly<Record<string, string | number | boolean>>): void;
}
