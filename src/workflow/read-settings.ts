import type { LenderPolicy } from '../settings/lender-policy';
import type { Settings } from '../settings/settings';
import { settingsSchema } from '../settings/settings';

/** What stands in a field of its own; the policy has a part of the form to itself. */
export type PlainSetting = Exclude<keyof Settings, 'policy'>;
/** What the form can point at. */
export type SettingName = PlainSetting | keyof LenderPolicy;

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly wrong: readonly SettingName[] };

/** Holds what a person entered against the settings' schema; `wrong` names what the form must point at. */
export function readSettings(
  entered: Readonly<Record<PlainSetting, string | number | null>> & { readonly policy: LenderPolicy },
): ReadSettings {
  const read = settingsSchema.safeParse(entered);
  if (read.success) return { ok: true, settings: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[path[0] === 'policy' ? 1 : 0]));
  const { policy, ...plain } = entered;
  const names = [...Object.keys(plain), ...Object.keys(policy)] as SettingName[];
  return { ok: false, wrong: names.filter((name) => wrong.has(name)) };
}
