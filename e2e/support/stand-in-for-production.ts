import type { OpenSandbox } from './sandbox';

const production = 'https://v3-api.cleargrid.ai';

/** Lets the stand-in answer where the pane asks Production: nothing reaches the real one. */
export async function standInForProduction({ context, apiOrigin }: OpenSandbox): Promise<void> {
  await context.route(`${production}/**`, async (route) => {
    const request = route.request();
    const { host: _host, ...headers } = await request.allHeaders();
    const answer = await fetch(request.url().replace(production, apiOrigin), {
      method: request.method(),
      headers,
      body: request.postData(),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
}
