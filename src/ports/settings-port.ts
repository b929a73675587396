import type { ColumnChoices } from '../accounts/columns/column-map';
import type { Environment } from './command-port';

/** Whose settings: they belong to a lender in an environment, not to a workbook. */
export interface SettingsOwner {
  readonly lender: string;
  readonly environment: Environment;
}

/** Keeps plain values on this machine. Never a password, a token or a row. */
export interface SettingsPort {
  /** What was kept, unchecked: whoever asks reads it with a schema. */
  load(owner: SettingsOwner): unknown;
  save(owner: SettingsOwner, value: unknown): void;
  loadColumnChoices(owner: SettingsOwner): ColumnChoices;
  saveColumnChoices(owner: SettingsOwner, choices: ColumnChoices): void;
  /** What was learned of this service by using it (how it refuses, how long it takes), unchecked. */
  loadLearned(owner: SettingsOwner): unknown;
  saveLearned(owner: SettingsOwner, value: unknown): void;
}
