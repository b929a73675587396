import * as z from 'zod/mini';
import type { Desk } from './desk';
import { ask } from './desk';
import { Cancelled } from './one-at-a-time';
import type { Binding } from './state';

const settingKey = 'binding';

const bindingSchema = z.object({
  lender: z.string(),
  environment: z.enum(['sandbox', 'staging', 'production']),
  currency: z.string(),
});

/**
 * A workbook belongs to the lender, environment and currency it was first sent to. Another combination needs the
 * person's word, in which both are named.
 * @throws Cancelled when the person keeps the old one.
 */
export async function settleBinding(desk: Desk, now: Binding): Promise<void> {
  const kept = bindingSchema.safeParse(await desk.ports.workbook.readSetting(settingKey));
  if (kept.success && !same(kept.data, now)) {
    const answer = await ask(desk, { kind: 'other-binding', last: kept.data, now });
    if (answer.kind !== 'use-here') throw new Cancelled();
  }
  if (!kept.success || !same(kept.data, now)) await desk.ports.workbook.writeSetting(settingKey, now);
}

function same(a: Binding, b: Binding): boolean {
  return a.lender === b.lender && a.environment === b.environment && a.currency === b.currency;
}
