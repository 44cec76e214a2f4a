import axe, { type Result } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Narrowed {
  /** These rules alone. */
  readonly rules?: readonly string[];
  /** This part alone: a selector, after those of the frames that lead to it. */
  readonly within?: readonly string[];
}

/**
 * What axe finds in the page and in every frame of it. `@axe-core/playwright` gives a frame one second to take axe in and leaves
 * it out in silence after that, which on a busy machine is the whole app: here nothing is left out, however long it takes.
 * https://github.com/dequelabs/axe-core/blob/develop/doc/run-partial.md
 */
export async function axeFindings(page: Page, { rules, within }: Narrowed = {}): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }) });
  const partials = await lookAt(page.mainFrame(), within === undefined ? 'document' : JSON.stringify({ include: [within] }), options);
  const violations = await page.evaluate<readonly Result[]>(`axe.finishRun([${partials.join()}], ${options}).then(({ violations }) => violations)`);
  return violations.flatMap(({ id, help, nodes }) => nodes.filter(({ html }) => !isFocusBumper(id, html)).map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
}

/** As JSON, the frame's own part, and after it those of the frames in it, in axe's order. */
async function lookAt(frame: Frame, context: string, options: string): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const inside = await frame.evaluate<readonly { selector: string; context: string }[]>(
    `axe.utils.getFrameContexts(${context}).map(({ frameSelector, frameContext }) => ({ selector: JSON.stringify(frameSelector), context: JSON.stringify(frameContext) }))`,
  );
  const partials = [await frame.evaluate<string>(`axe.runPartial(${context}, ${options}).then((partial) => JSON.stringify(partial))`)];
  for (const one of inside) {
    const element = await frame.evaluateHandle<Element | null>(`axe.utils.shadowSelect(${one.selector})`);
    const child = await element.asElement()?.contentFrame();
    if (!child) throw new Error(`The frame ${one.selector} is not there any more.`);
    partials.push(...(await lookAt(child, one.context, options)));
  }
  return partials;
}

/** Fluent's hidden elements that hand the focus on at once: https://github.com/microsoft/tabster/issues/288 */
const isFocusBumper = (rule: string, html: string): boolean => rule === 'aria-hidden-focus' && html.includes('data-tabster-dummy');
