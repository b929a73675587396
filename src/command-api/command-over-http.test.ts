import type { CommandPort, Credentials } from '../ports/command-port';
import { commandOverHttp } from './command-over-http';
import { scriptedServer, signInScript, type ScriptedServer } from './scripted-server.test-helper';

const clock = { breathe: () => Promise.resolve(), now: () => '2026-11-22T10:42:05+04:00' };
const credentials: Credentials = {
  environment: 'sandbox',
  lender: 'demo',
  email: 'demo@example.com',
  password: 'hunter2',
};
const accepted = {
  status: 200,
  body: { code: 200, message: 'success', body: 'Processing started successfully', errors: [] },
};
const rows = [{ status: 2, accountId: 'AC-1', paidAmount: '300.00' }] as const;

let server: ScriptedServer;

function commandAt(address: string, timeoutMs?: number): CommandPort {
  return commandOverHttp({
    addresses: { sandbox: address, staging: 'http://127.0.0.1:9', production: 'http://127.0.0.1:9' },
    clock,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
}

async function signedIn(
  script: Parameters<typeof scriptedServer>[0],
  timeoutMs?: number,
): Promise<CommandPort> {
  server = await scriptedServer(signInScript(script));
  const command = commandAt(server.address, timeoutMs);
  await command.signIn(credentials);
  return command;
}

afterEach(() => server.stop());

describe('a session', () => {
  it('offers the environments that have an address', async () => {
    server = await scriptedServer(() => accepted);
    const { environments } = commandOverHttp({
      addresses: { staging: 'https://s', production: 'https://p' },
      clock,
    });
    expect(environments).toEqual(['staging', 'production']);
    expect(commandAt(server.address).environments).toEqual(['sandbox', 'staging', 'production']);
  });

  it('asks as the contract says: sign-in, then rows with the token', async () => {
    const command = await signedIn(() => accepted);
    await expect(command.submit(rows)).resolves.toEqual({ kind: 'accepted' });
    expect(server.seen.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      {
        method: 'POST',
        path: '/admin/auth/demo/login',
        body: { email: 'demo@example.com', password: 'hunter2' },
      },
      {
        method: 'POST',
        path: '/admin/v3/lenders/3f0c8a52-6d1e-4b7a-9c35-0e8d5b2a7f41/accounts',
        body: { accounts: rows },
      },
    ]);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(server.seen[1]?.headers).toMatchObject({
      authorization: 'Bearer token-0',
      'content-type': 'application/json',
    });
  });

  it('is needed to submit and to read, and ends with signOut', async () => {
    server = await scriptedServer(signInScript(() => accepted));
    const command = commandAt(`${server.address}/`);
    await expect(command.submit(rows)).resolves.toEqual({ kind: 'signed-out' });
    await command.signIn(credentials);
    await expect(command.submit(rows)).resolves.toEqual({ kind: 'accepted' });
    command.signOut();
    await expect(command.submit(rows)).resolves.toEqual({ kind: 'signed-out' });
    await expect(command.fetchExport('accounts', { cursor: null })).resolves.toEqual({ kind: 'signed-out' });
    expect(server.seen).toHaveLength(2);
  });

  it('never sends a refused request of an old session with the token of a new one', async () => {
    let answerNow: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const command = await signedIn(async () => {
      arrived();
      await held;
      return { status: 401, body: { error: 'Unauthorized' } };
    });
    const late = command.submit(rows);
    await arrival;
    await command.signIn({ ...credentials, lender: 'other' });
    answerNow();
    await expect(late).resolves.toEqual({ kind: 'signed-out' });
    expect(server.seen.map(({ path }) => path.split('/').at(-1))).toEqual(['login', 'accounts', 'login']);
  });

  it('has no answer from an address where nobody listens', async () => {
    server = await scriptedServer(() => accepted);
    const { address } = server;
    const closed = await scriptedServer(() => accepted);
    await closed.stop();
    await expect(commandAt(closed.address).signIn(credentials)).resolves.toEqual({
      kind: 'no-answer',
      reason: 'network',
    });
    await expect(
      commandOverHttp({ addresses: { staging: address, production: address }, clock }).signIn(credentials),
    ).rejects.toThrow(RangeError);
  });
});

describe('an expired token', () => {
  it('is refreshed once for requests that meet it together, and each goes once more', async () => {
    const command = await signedIn((request) =>
      request.headers.authorization === 'Bearer token-0'
        ? { status: 401, body: { error: 'Unauthorized' } }
        : accepted,
    );
    const answers = await Promise.all(Array.from({ length: 4 }, () => command.submit(rows)));
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ kind: 'accepted' })));
    const refreshes = server.seen.filter(({ path }) => path.endsWith('/refresh-token'));
    expect(refreshes).toHaveLength(1);
    expect(refreshes[0]).toMatchObject({
      path: '/admin/auth/demo/refresh-token',
      body: { refreshToken: 'refresh-secret' },
    });
    expect(server.seen.filter(({ path }) => path.endsWith('/accounts'))).toHaveLength(8);
  });

  it('ends as signed out when the new token is refused too', async () => {
    const command = await signedIn(() => ({ status: 401, body: { error: 'Unauthorized' } }));
    await expect(command.submit(rows)).resolves.toEqual({ kind: 'signed-out' });
    expect(server.seen.filter(({ path }) => path.endsWith('/accounts'))).toHaveLength(2);
  });

  it.each([
    ['refused', { status: 401, body: { error: 'Unauthorized' } }],
    ['without a token', { status: 200, body: {} }],
    ['dropped', 'drop' as const],
  ])('ends as signed out when the refresh is %s', async (_, refreshAnswer) => {
    server = await scriptedServer((request) => {
      if (request.path.endsWith('/login'))
        return {
          status: 200,
          body: { token: 'token-0', refreshToken: 'refresh-secret', lenderPublicId: 'l' },
        };
      return request.path.endsWith('/refresh-token') ? refreshAnswer : { status: 401, body: {} };
    });
    const command = commandAt(server.address);
    await command.signIn(credentials);
    await expect(command.submit(rows)).resolves.toEqual({ kind: 'signed-out' });
    expect(server.seen.filter(({ path }) => path.endsWith('/accounts'))).toHaveLength(1);
  });
});
