import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { paneFrame } from './pane-frame';
import type { OpenSandbox } from './sandbox';
import { patience } from './steps';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked, and how it is asked inside the pane. */
interface Axe {
  run(context: Document, options: { readonly resultTypes: readonly string[] }): Promise<AxeResults>;
}

/**
 * What axe-core finds serious or critical in the pane as it stands now, one line a place. The source goes in
 * through the browser's debugger, since the page's policy forbids strange scripts; the policy itself stays.
 */
export async function seriousViolations(sandbox: OpenSandbox): Promise<readonly string[]> {
  const frame = await paneFrame(sandbox);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  // A control on its way from disabled to enabled has the colours of neither.
  await frame.waitForFunction(
    () => !document.getAnimations().some((animation) => animation instanceof CSSTransition),
    undefined,
    patience,
  );
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { readonly axe: Axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} in ${html}`));
}
