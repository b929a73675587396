import * as z from 'zod/mini';
import type { ColumnChoices } from '../accounts/columns/column-map';
import type { SettingsOwner, SettingsPort } from '../ports/settings-port';

const choicesSchema = z.record(z.string(), z.string());

/**
 * Keeps settings in the browser's local storage, one entry a lender and environment. Where storage is shut off
 * (some companies do), settings last until the pane closes.
 */
export function browserSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): SettingsPort {
  const meanwhile = new Map<string, string>();
  const read = (key: string): unknown => {
    try {
      const text = meanwhile.get(key) ?? storage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return undefined;
    }
  };
  const write = (key: string, value: unknown): void => {
    const text = JSON.stringify(value);
    meanwhile.set(key, text);
    try {
      storage.setItem(key, text);
    } catch {
      // Full or shut off: `meanwhile` keeps it for this session, which is what the person can still have.
    }
  };
  return {
    load: (owner) => read(entry('settings', owner)),
    save: (owner, value) => {
      write(entry('settings', owner), value);
    },
    loadColumnChoices: (owner) => {
      const kept = choicesSchema.safeParse(read(entry('columns', owner)));
      return kept.success ? (kept.data as ColumnChoices) : {};
    },
    saveColumnChoices: (owner, choices) => {
      write(entry('columns', owner), choices);
    },
    loadLearned: (owner) => read(entry('learned', owner)),
    saveLearned: (owner, value) => {
      write(entry('learned', owner), value);
    },
  };
}

function entry(what: string, owner: SettingsOwner): string {
  return `accounts-for-command/${what}/${owner.environment}/${owner.lender}`;
}
