import * as z from 'zod/mini';
import type { Session } from '../../ports/command-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Desk } from '../desk';
import { machineName } from '../reconciling/learned';
import { timeOfDayAfter } from '../local-time';

const settingKey = 'lease';

/** A lease that was not renewed for so long is no longer honoured: whoever took it has gone. */
const leaseMinutes = 15;

const leaseSchema = z.object({
  /** E-mail of the person who sends. */
  who: z.string(),
  machine: z.string(),
  /** ISO 8601 with offset: when it was taken or renewed. */
  at: z.string(),
});

type Lease = z.infer<typeof leaseSchema>;

/** A workbook held for one submission: nobody else sends it meanwhile. */
export interface Hold {
  /**
   * Takes the lease in the workbook, which other machines see once the workbook is shared.
   * @returns whose lease stands in the way, if one does.
   */
  lease(): Promise<{ readonly who: string; readonly until: string } | undefined>;
  /** Called as the sending goes on; writes to the workbook at most once a minute. */
  renew(): Promise<void>;
  release(): Promise<void>;
}

/** The lock that all panes of this machine see; by workbook, because its outcome columns have room for one submission. */
function lockName(workbookId: string): string {
  return `accounts-for-command/submitting/${workbookId}`;
}

/**
 * Holds the workbook against every other pane on this machine. Against other machines there is the lease, which is no
 * certainty: a shared workbook takes a moment to reach the others.
 * @returns undefined when another pane of this machine is sending this workbook.
 * @throws WorkbookProblem 'read-only'
 */
export async function holdWorkbook(desk: Desk, session: Session): Promise<Hold | undefined> {
  const { workbook, locks, clock, log } = desk.ports;
  const mine = (): Lease => ({ who: session.email, machine: machineName(desk, session), at: clock.now() });
  let leased: Lease | undefined;
  const write = async (): Promise<void> => {
    leased = mine();
    await workbook.writeSetting(settingKey, leased);
  };
  // A workbook without an id gets it with the first thing kept in it.
  if ((await workbook.facts()).workbookId === undefined) await write();
  const { workbookId } = await workbook.facts();
  if (workbookId === undefined) throw new WorkbookProblem('read-only', {});
  const unlock = await locks.tryHold(lockName(workbookId));
  if (unlock === undefined) return undefined;
  desk.holding = true;
  return {
    lease: async () => {
      const other = await leaseOfAnother(desk, session);
      if (other === undefined) await write();
      return other === undefined
        ? undefined
        : { who: other.who, until: timeOfDayAfter(other.at, leaseMinutes) };
    },
    renew: async () => {
      const age = leased === undefined ? undefined : clock.minutesSince(leased.at);
      if (age !== undefined && age >= 1) await write();
    },
    release: async () => {
      desk.holding = false;
      unlock();
      try {
        if (leased !== undefined) await workbook.writeSetting(settingKey, undefined);
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
  const kept = leaseSchema.safeParse(await desk.ports.workbook.readSetting(settingKey));
  if (!kept.success || kept.data.machine === machineName(desk, session)) return undefined;
  const age = desk.ports.clock.minutesSince(kept.data.at);
  // A clock that goes far wrong must not shut a workbook for days.
  return age !== undefined && Math.abs(age) < leaseMinutes ? kept.data : undefined;
}
