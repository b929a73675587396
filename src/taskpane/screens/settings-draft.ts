import type { Settings } from '../../settings/settings';
import type { PlainSetting, ReadSettings } from '../../workflow/read-settings';
import { readSettings } from '../../workflow/read-settings';
import type { PolicyDraft } from './policy-draft';
import { policyDraftOf, policyEntered } from './policy-draft';

/** What stands in the form's fields, as text. */
export type SettingsDraft = Readonly<Record<PlainSetting, string>> & { readonly policy: PolicyDraft };

export const settingNames = [
  'currency',
  'market',
  'usualDelayMinutes',
  'requestsInFlight',
  'batchStartRows',
  'batchMinRows',
  'batchMaxRows',
  'answerSeconds',
  'batchKilobytes',
  'preparedBy',
] as const;

/** Ranges told beside the number fields; the schema decides. */
export const numberRanges = {
  batchStartRows: { from: 1, to: 5000 },
  batchMinRows: { from: 1, to: 5000 },
  batchMaxRows: { from: 1, to: 5000 },
  answerSeconds: { from: 1, to: 60 },
  batchKilobytes: { from: 10, to: 10_000 },
  requestsInFlight: { from: 1, to: 8 },
  usualDelayMinutes: { from: 0, to: 1440 },
} as const;

export function draftOf(settings: Settings): SettingsDraft {
  return {
    currency: settings.currency,
    market: settings.market,
    batchStartRows: String(settings.batchStartRows),
    batchMinRows: String(settings.batchMinRows),
    batchMaxRows: String(settings.batchMaxRows),
    answerSeconds: String(settings.answerSeconds),
    batchKilobytes: String(settings.batchKilobytes),
    requestsInFlight: String(settings.requestsInFlight),
    usualDelayMinutes: settings.usualDelayMinutes === null ? '' : String(settings.usualDelayMinutes),
    preparedBy: settings.preparedBy,
    policy: policyDraftOf(settings.policy),
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
    batchStartRows: wholeNumber(draft.batchStartRows),
    batchMinRows: wholeNumber(draft.batchMinRows),
    batchMaxRows: wholeNumber(draft.batchMaxRows),
    answerSeconds: wholeNumber(draft.answerSeconds),
    batchKilobytes: wholeNumber(draft.batchKilobytes),
    requestsInFlight: wholeNumber(draft.requestsInFlight),
    // Left blank: as measured.
    usualDelayMinutes: draft.usualDelayMinutes.trim() === '' ? null : wholeNumber(draft.usualDelayMinutes),
    preparedBy: draft.preparedBy.trim(),
    policy: policyEntered(draft.policy),
  });
}

function wholeNumber(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
}
