import { reachable } from './reachable';
import { scriptedServer } from './scripted-server.test-helper';

describe('reachable', () => {
  it('tells a service that answers anything from an address where nothing listens', async () => {
    const server = await scriptedServer(() => ({ status: 403, body: 'no' }));
    const transport = { fetch: globalThis.fetch, timeoutMs: 5000 };
    await expect(reachable(transport, server.address)).resolves.toBe(true);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    await server.stop();
    await expect(reachable(transport, server.address)).resolves.toBe(false);
  });

  it('asks so that a page of another origin may', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const fetch = (_: unknown, init?: RequestInit) => {
      asked.push(init);
      return Promise.resolve(new Response());
    };
    await reachable({ fetch, timeoutMs: 5000 }, 'https://command.example');
    expect(asked[0]).toMatchObject({ mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(asked[0]?.redirect ?? 'follow').toBe('follow');
  });
});
