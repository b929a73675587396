import type { OpenSandbox } from './sandbox';

/** How often the Command stand-in took in each operation for one account or sub-account. */
export interface Arrived {
  readonly accountId: string;
  readonly subAccountId: string | null;
  readonly create: number;
  readonly update: number;
  readonly withdraw: number;
}

/** What the stand-in took in, from `GET /sandbox/accounts`. */
export async function arrivedRows({ apiOrigin }: OpenSandbox): Promise<readonly Arrived[]> {
  const answer = await fetch(`${apiOrigin}/sandbox/accounts`);
  return ((await answer.json()) as { arrived: Arrived[] }).arrived;
}

/** What the stand-in holds of one obligation; amounts in minor units, the day as dd/MM/yyyy. */
export interface Obligation {
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
  readonly paid: number;
  readonly due: string | null;
}

interface Held {
  readonly own: Omit<Obligation, 'due'>;
  readonly dateDue: string | null;
}

/** All obligations it holds, by account id, a space and sub-account id ('' for a whole account). */
export async function heldObligations({ apiOrigin }: OpenSandbox): Promise<ReadonlyMap<string, Obligation>> {
  const answer = await fetch(`${apiOrigin}/sandbox/accounts`);
  const { accounts } = (await answer.json()) as {
    accounts: readonly (Held & {
      readonly accountId: string;
      readonly subAccounts: readonly (Held & { readonly subAccountId: string })[];
    })[];
  };
  return new Map(
    accounts.flatMap((account) => [
      [`${account.accountId} `, obligationOf(account)],
      ...account.subAccounts.map((part): [string, Obligation] => [
        `${account.accountId} ${part.subAccountId}`,
        obligationOf(part),
      ]),
    ]),
  );
}

function obligationOf({ own, dateDue }: Held): Obligation {
  return { ...own, due: dateDue };
}

/** Turns a fault of the stand-in on. */
export function fault(sandbox: OpenSandbox, what: object): Promise<void> {
  return post(sandbox, '/sandbox/faults', what);
}

/** Turns all faults off. */
export async function noFaults({ apiOrigin }: OpenSandbox): Promise<void> {
  await fetch(`${apiOrigin}/sandbox/faults`, { method: 'DELETE' });
}

/** Lets the stand-in process all that it has accepted. */
export function processAll(sandbox: OpenSandbox): Promise<void> {
  return post(sandbox, '/sandbox/process', {});
}

/** Does on Command's side what the add-in did not ask for: adds, changes and drops rows, collects payments. */
export function changeCommandSide(sandbox: OpenSandbox, change: object): Promise<void> {
  return post(sandbox, '/sandbox/ledger', change);
}

/** Empties the stand-in: accounts, tokens and faults. */
export function resetStandIn(sandbox: OpenSandbox): Promise<void> {
  return post(sandbox, '/sandbox/reset', {});
}

async function post({ apiOrigin }: OpenSandbox, path: string, body: object): Promise<void> {
  const answer = await fetch(`${apiOrigin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
}
