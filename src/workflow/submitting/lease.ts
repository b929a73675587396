import * as z from 'zod/mini';
import type { Session } from '../../ports/command-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Desk } from '../desk';
import { machineName } from '../reconciling/learned';
import { timeOfDayAfter } from '../local-time';

const settingKey = 'lease';

/** A lease that was not renewed for so long is no longer honoured: whoever took it has gone. */
const leaseMinutes = 15;
/** Well within that, also where a page in the background is woken late. */
const renewEveryMs = 5 * 60_000;

const leaseSchema = z.object({
  /** E-mail of the person who sends. */
  who: z.string(),
  machine: z.string(),
  /** ISO 8601 with offset: when it was taken or renewed. */
  at: z.string(),
});

type Lease = z.infer<typeof leaseSchema>;

/** Who is sending this workbook, and until when that counts. */
export interface OtherSender {
  readonly who: string;
  /** hh:mm. */
  readonly until: string;
}

/** How a lease was lost: to whom, where that can still be read. */
export interface Lost {
  readonly other: OtherSender | undefined;
}

/** A workbook held for one submission: nobody else sends it meanwhile. */
export interface Hold {
  /**
   * Takes the lease in the workbook, which other machines see once the workbook is shared, and keeps it fresh from then on.
   * @returns whose lease stands in the way, if one does.
   */
  lease(): Promise<OtherSender | undefined>;
  /**
   * Renews the lease, unless it was lost meanwhile: taken by somebody else, who may have ended already, or left to lapse by a
   * machine that slept.
   */
  stillOurs(): Promise<void>;
  /** Called as the sending goes on; writes to the workbook at most once a minute. */
  renew(): Promise<void>;
  /** Aborts once the lease was lost, its reason {@link Lost}: rows that wait for their turn may have been sent by somebody else. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Why a workbook cannot be held: another pane of this machine sends it, or sends another one to the same place. */
export type Busy = 'workbook' | 'lender';

/** The lock that all panes of this machine see; by workbook, because its outcome columns have room for one submission. */
function lockName(workbookId: string): string {
  return `accounts-for-command/submitting/${workbookId}`;
}

/** The same by lender and environment: one row can stand in two workbooks, and rows that wait for their turn are in no journal yet. */
function placeLockName({ lender, environment }: Session): string {
  return `accounts-for-command/submitting-to/${environment}/${lender}`;
}

/**
 * Holds the workbook against every other pane on this machine. Against other machines there is the lease, which is no
 * certainty: a shared workbook takes a moment to reach the others.
 * @throws WorkbookProblem 'read-only'
 */
export async function holdWorkbook(desk: Desk, session: Session): Promise<Hold | Busy> {
  const { workbook, locks, clock, log } = desk.ports;
  const mine = (): Lease => ({ who: session.email, machine: machineName(desk, session), at: clock.now() });
  const lost = new AbortController();
  let leased: Lease | undefined;
  let stopRenewing: () => void = () => undefined;
  const write = async (): Promise<void> => {
    const next = mine();
    await workbook.writeSetting(settingKey, next);
    // Not before: what could not be written would look like another's.
    leased = next;
  };
  const other = async (): Promise<OtherSender | undefined> => {
    const lease = await leaseOfAnother(desk, session);
    return lease && { who: lease.who, until: timeOfDayAfter(lease.at, leaseMinutes) };
  };
  const lookAndRenew = async (): Promise<void> => {
    const kept = await keptLease(desk);
    const age = leased && clock.minutesSince(leased.at);
    if (
      kept?.at === leased?.at &&
      kept?.machine === leased?.machine &&
      age !== undefined &&
      age < leaseMinutes
    )
      await write();
    else lost.abort({ other: await other() } satisfies Lost);
  };
  let looking: Promise<void> | undefined;
  // Several requests end at once, and the timer comes beside them: a second look would find the lease that the first has just written.
  const stillOurs = (): Promise<void> =>
    (looking ??= lookAndRenew().finally(() => {
      looking = undefined;
    }));
  const renewByItself = (): void => {
    if (!desk.holding) return;
    stopRenewing = clock.after(renewEveryMs, () => {
      stillOurs().then(renewByItself, () => {
        // It may succeed next time; a lease that is not renewed ends by itself.
        log.note('lease-not-renewed');
        renewByItself();
      });
    });
  };
  // A workbook without an id gets it with the first thing kept in it.
  if ((await workbook.facts()).workbookId === undefined) await write();
  const { workbookId } = await workbook.facts();
  if (workbookId === undefined) throw new WorkbookProblem('read-only', {});
  const unlock = await locks.tryHold(lockName(workbookId));
  if (unlock === undefined) return 'workbook';
  const unlockPlace = await locks.tryHold(placeLockName(session));
  if (unlockPlace === undefined) {
    unlock();
    return 'lender';
  }
  desk.holding = true;
  return {
    lost: lost.signal,
    lease: async () => {
      const inTheWay = await other();
      if (inTheWay !== undefined) return inTheWay;
      await write();
      renewByItself();
      return undefined;
    },
    stillOurs,
    renew: async () => {
      const age = leased === undefined ? undefined : clock.minutesSince(leased.at);
      if (age !== undefined && age >= 1) await stillOurs();
    },
    release: async () => {
      desk.holding = false;
      stopRenewing();
      // What is being written now would outlast the end.
      await looking?.catch(() => undefined);
      unlockPlace();
      unlock();
      try {
        if (leased !== undefined && (await keptLease(desk))?.machine === leased.machine)
          await workbook.writeSetting(settingKey, undefined);
      } catch {
        // What was sent stands; a lease that stays behind ends by itself.
        log.note('lease-not-ended');
      }
    },
  };
}

/** Whether somebody else is sending this workbook now: another pane here, or a person on another machine. */
export async function sendsElsewhere(desk: Desk, workbookId: string, session: Session): Promise<boolean> {
  if (desk.holding) return false;
  return (await isLocked(desk, workbookId)) || (await leaseOfAnother(desk, session)) !== undefined;
}

/** Whether a pane of this machine is sending that workbook now. */
export async function isLocked(desk: Desk, workbookId: string): Promise<boolean> {
  return desk.ports.locks.isHeld(lockName(workbookId));
}

async function leaseOfAnother(desk: Desk, session: Session): Promise<Lease | undefined> {
  const kept = await keptLease(desk);
  if (kept === undefined || kept.machine === machineName(desk, session)) return undefined;
  const age = desk.ports.clock.minutesSince(kept.at);
  // A clock that goes far wrong must not shut a workbook for days.
  return age !== undefined && Math.abs(age) < leaseMinutes ? kept : undefined;
}

async function keptLease(desk: Desk): Promise<Lease | undefined> {
  const kept = leaseSchema.safeParse(await desk.ports.workbook.readSetting(settingKey));
  return kept.success ? kept.data : undefined;
}
