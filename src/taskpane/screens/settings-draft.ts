import type { Settings } from '../../settings/settings';
import type { ReadSettings } from '../../workflow/read-settings';
import { readSettings } from '../../workflow/read-settings';

/** What stands in the form's fields, as text. */
export type SettingsDraft = Readonly<Record<keyof Settings, string>>;

export const settingNames = [
  'currency',
  'market',
  'batchRows',
  'requestsInFlight',
  'usualDelayMinutes',
] as const;

/** Ranges told beside the number fields; the schema decides. */
export const numberRanges = {
  batchRows: { from: 1, to: 5000 },
  requestsInFlight: { from: 1, to: 8 },
  usualDelayMinutes: { from: 0, to: 1440 },
} as const;

export function draftOf(settings: Settings): SettingsDraft {
  return {
    currency: settings.currency,
    market: settings.market,
    batchRows: String(settings.batchRows),
    requestsInFlight: String(settings.requestsInFlight),
    usualDelayMinutes: String(settings.usualDelayMinutes),
  };
}

/**
 * Reads the form. Codes are put into capitals; numbers must be written in digits alone.
 *
 * @returns the settings, or the names of the fields that are wrong, in the form's order
 */
export function readDraft(draft: SettingsDraft): ReadSettings {
  return readSettings({
    currency: draft.currency.trim().toUpperCase(),
    market: draft.market.trim().toUpperCase(),
    batchRows: wholeNumber(draft.batchRows),
    requestsInFlight: wholeNumber(draft.requestsInFlight),
    usualDelayMinutes: wholeNumber(draft.usualDelayMinutes),
  });
}

function wholeNumber(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
}
