// Compares how elements look with what they should look like.
//
// An element with "data-like" is a pattern; the attribute's value is a selector for what should look like it.
// Standard output: ["selector: property is this, not that"]

import { openPage, readTask, withBrowser } from './browser.mjs';

const PROPERTIES = [
  'background-color', 'border-bottom-color', 'border-bottom-style', 'border-bottom-width', 'border-left-width',
  'border-radius', 'box-shadow', 'color', 'display', 'font-family', 'font-size', 'font-weight', 'letter-spacing',
  'line-height', 'padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'text-decoration-line',
];

const task = await readTask();
const differences = [];
const complain = (kind, words) => differences.push(`${kind}: ${words}`);

await withBrowser(task, async (browser) => {
  const page = await openPage(browser, task, { complain });
  differences.push(...await page.evaluate((properties) => {
    const found = [];
    const patterns = [...document.querySelectorAll('[data-like]')];
    if (patterns.length === 0) found.push('there is nothing to compare with');
    for (const pattern of patterns) {
      const selector = pattern.dataset.like;
      const element = document.querySelector(selector);
      if (!element) {
        found.push(`${selector}: there is none`);
        continue;
      }
      const [is, should] = [getComputedStyle(element), getComputedStyle(pattern)];
      for (const property of properties) {
        const [one, other] = [is.getPropertyValue(property), should.getPropertyValue(property)];
        if (one !== other) found.push(`${selector}: ${property} is ${one}, not ${other}`);
      }
    }
    return found;
  }, PROPERTIES));
});
process.stdout.write(JSON.stringify(differences));
