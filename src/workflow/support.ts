import type { Desk } from './desk';
import { activeMemory, set } from './desk';

/** Shows what a person can hand to support: what runs where, the last counts, and the masked log. */
export async function openSupportLog(desk: Desk): Promise<void> {
  const supportLog = await supportText(desk);
  const { screen } = desk.store.getState();
  set(desk, { screen: { ...(screen.kind === 'details' ? screen : { kind: 'details' }), supportLog } });
}

/** The support log under a few lines on where it was written. No name of a person, lender, workbook or sheet. */
export async function supportText(desk: Desk): Promise<string> {
  const { session, settings, language, lastSubmission } = desk.store.getState();
  const { dateSystem, readOnly, undoSurvives } = await desk.ports.workbook.facts();
  const checked = activeMemory(desk)?.checked;
  const facts: Readonly<Record<string, string | number | boolean | undefined>> = {
    version: desk.ports.version,
    now: desk.ports.clock.now(),
    language,
    environment: session.kind === 'signed-in' ? session.session.environment : session.kind,
    currency: settings.currency,
    market: settings.market,
    dateSystem,
    readOnly,
    undoSurvives,
    rows: checked?.result.rowCount,
    ready: checked?.result.counts.ready,
    errors: checked?.result.counts.errors,
    held: checked?.result.counts.held,
    lastSubmission: lastSubmission?.receipt,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${String(value)}`],
  );
  return [...lines, '', desk.ports.log.text()].join('\n');
}
