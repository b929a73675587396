import type { Settings } from '../settings/settings';
import { settingsSchema } from '../settings/settings';

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly wrong: readonly (keyof Settings)[] };

/** Holds what a person entered against the settings' schema; `wrong` names what the form must point at. */
export function readSettings(entered: Readonly<Record<keyof Settings, string | number>>): ReadSettings {
  const read = settingsSchema.safeParse(entered);
  if (read.success) return { ok: true, settings: read.data };
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return { ok: false, wrong: (Object.keys(entered) as (keyof Settings)[]).filter((name) => wrong.has(name)) };
}
