import * as z from 'zod/mini';
import type { Desk } from '../desk';
import { ask } from '../desk';
import { Cancelled } from '../one-at-a-time';
import type { Binding } from '../question';

const settingKey = 'binding';

const bindingSchema = z.object({
  lender: z.string(),
  environment: z.enum(['sandbox', 'staging', 'production']),
  currency: z.string(),
});

/**
 * A workbook belongs to the lender, environment and currency it was last sent to. Another combination needs the
 * person's word, in which both are named.
 * @returns whether it was sent there before, and whether the person was asked; {@link bindTo} keeps the answer once
 * something is sent.
 * @throws Cancelled when the person keeps the old one.
 */
export async function askForBinding(
  desk: Desk,
  now: Binding,
): Promise<{ readonly knownHere: boolean; readonly asked: boolean }> {
  const last = await keptBinding(desk);
  if (last === undefined) return { knownHere: false, asked: false };
  if (sameBinding(last, now)) return { knownHere: true, asked: false };
  const answer = await ask(desk, { kind: 'other-binding', last, now });
  if (answer.kind !== 'use-here') throw new Cancelled();
  return { knownHere: false, asked: true };
}

/** Where the workbook was last sent to; undefined before it was. */
export async function keptBinding(desk: Desk): Promise<Binding | undefined> {
  const kept = bindingSchema.safeParse(await desk.ports.workbook.readSetting(settingKey));
  return kept.success ? kept.data : undefined;
}

/** Binds the workbook to where it is sent now. */
export async function bindTo(desk: Desk, now: Binding): Promise<void> {
  await desk.ports.workbook.writeSetting(settingKey, now);
}

/** Whether two are the same lender, environment and currency. */
export function sameBinding(a: Binding, b: Binding): boolean {
  return a.lender === b.lender && a.environment === b.environment && a.currency === b.currency;
}
