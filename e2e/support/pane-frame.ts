import type { Frame } from 'playwright-core';
import type { OpenSandbox } from './sandbox';

/** The pane's own frame, for scripts that look at it from inside. */
export async function paneFrame({ page }: Pick<OpenSandbox, 'page'>): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  return frame;
}
