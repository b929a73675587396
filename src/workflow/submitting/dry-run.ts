import { amountsInUnit } from '../../accounts/amounts/amounts-in-unit';
import { totalsOf } from '../../accounts/check/totals';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { LenderProfile } from '../../accounts/lender-profile';
import type { Cut } from '../../submission/batch-cutter';
import { jsonBytes } from '../../submission/json-bytes';
import { planBatches } from '../../submission/plan';
import { rowsInSight } from './ask-about-hidden';
import { boundsOf } from './batch-bounds';
import { keptBinding, sameBinding } from './binding';
import type { FreshCheck } from '../checking/check';
import { checkSheet } from '../checking/check';
import type { Desk } from '../desk';
import { set, tell } from '../desk';
import { learnedOf } from '../reconciling/learned';
import type { DryRun } from './dry-run-result';
import type { RowsChoice } from './rows-choice';
import { rowsChoice } from './rows-choice';
import { rowsToSend } from './rows-to-send';
import { breather } from '../slices';
import { staysBehind } from './stays-behind';
import { unusual } from './unusual';

/** Requests that are listed; a large sheet has hundreds. */
const listedRequests = 20;
/** Rows of the first request that are shown as JSON. */
const rowsAsJson = 5;

/**
 * Does everything that Submit does but ask and send: checks the sheet, takes the rows that would go, and puts them into
 * requests. No outcome, no journal and no receipt is written.
 */
export async function dryRun(desk: Desk, signal: AbortSignal): Promise<void> {
  const fresh = await checkSheet(desk, signal);
  const selected = (await desk.ports.workbook.selection(fresh.place)).rows;
  const choice = rowsChoice(desk.store.getState().rowsChoice, selected.length);
  const { rows, parts } = rowsToSend(fresh.ready, choice, selected);
  if (rows.length === 0) {
    tell(desk, 'warning', { key: 'dry-run.nothing', params: {} });
    return;
  }
  const { settings } = desk.store.getState();
  const plan = planBatches(rows, boundsOf(settings));
  const [first] = plan.batches;
  const { profile } = fresh.context;
  const body = {
    accounts: (first?.rows ?? []).slice(0, rowsAsJson).map(({ payload }) => amountsInUnit(payload, profile)),
  };
  const sizes = await bytesAsSent(desk, plan.batches, profile);
  const result: DryRun = {
    environment: fresh.session.environment,
    rows: rows.length,
    totals: totalsOf(rows),
    requests: plan.batches.length,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    first: plan.batches.slice(0, listedRequests).map(({ kind, rows: part }, at) => ({
      kind,
      rows: part.length,
      bytes: sizes[at] ?? 0,
    })),
    wait: plan.waitForWithdrawal.length + plan.waitForEarlierPart.length,
    stayBehind: staysBehind(fresh, choice === 'selected' ? selected : undefined, parts),
    asks: await whatWouldBeAsked(desk, fresh, rows, choice),
    json: JSON.stringify(body, undefined, 2),
    jsonRows: body.accounts.length,
  };
  const { screen } = desk.store.getState();
  set(desk, { screen: { ...(screen.kind === 'details' ? screen : { kind: 'details' }), dryRun: result } });
}

/** The sizes of requests on the wire: they are cut, as Submit cuts them, before amounts are put into the lender's unit. */
async function bytesAsSent(
  desk: Desk,
  batches: readonly Cut[],
  profile: LenderProfile,
): Promise<readonly number[]> {
  if (profile.amountUnit === 'major') return batches.map(({ bytes }) => bytes);
  const breathe = breather(desk.ports.clock);
  const sizes: number[] = [];
  for (const { rows, bytes } of batches) {
    let size = bytes;
    for (const { payload } of rows) {
      size += jsonBytes(amountsInUnit(payload, profile)) - jsonBytes(payload);
      await breathe();
    }
    sizes.push(size);
  }
  return sizes;
}

async function whatWouldBeAsked(
  desk: Desk,
  { session, place }: FreshCheck,
  rows: readonly PreparedRow[],
  choice: RowsChoice,
): Promise<DryRun['asks']> {
  const { lender, environment } = session;
  const here = { lender, environment, currency: desk.store.getState().settings.currency };
  const last = await keptBinding(desk);
  const knownHere = last !== undefined && sameBinding(last, here);
  const production = environment === 'production';
  const reasons = production
    ? unusual({
        rows: rows.length,
        withdrawals: rows.filter(({ operation }) => operation === 'withdraw').length,
        knownHere,
        largest: learnedOf(desk, session).largestSubmission,
      })
    : [];
  const inSight = await rowsInSight(desk, place, rows, choice);
  return [
    ...(inSight.length < rows.length ? (['hidden'] as const) : []),
    ...(last !== undefined && !knownHere ? (['binding'] as const) : []),
    ...(production ? (['count'] as const) : []),
    ...(reasons.length > 0 ? (['lender'] as const) : []),
  ];
}
