// Runs axe-core in Chromium over one rendered page, at two widths and in three colour settings.
//
// Standard output: [{"rule", "impact", "help", "targets": [selector], "surroundings": [string]}]

import axe from 'axe-core';
import { openPage, readTask, withBrowser } from './browser.mjs';

const WIDTHS = [1280, 320];
const COLOURS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
];
const FOREIGN = 'The page asks another server for a file';

const task = await readTask();
const violations = new Map();
let surroundings = 'loading';

function report(rule, impact, help, targets) {
  const key = JSON.stringify([rule, help, targets]);
  const known = violations.get(key) ?? { rule, impact, help, targets, surroundings: [] };
  if (!known.surroundings.includes(surroundings)) known.surroundings.push(surroundings);
  violations.set(key, known);
}

function complain(rule, words) {
  if (rule === 'foreign-request') report(rule, 'critical', FOREIGN, [words]);
  else report(rule, 'serious', words, []);
}

async function check(page) {
  // WCAG 2.1, 1.4.10 Reflow: no scrolling in two dimensions; axe has no rule for it.
  const overflow = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  if (overflow > 0) report('reflow', 'serious', `The page is ${overflow} px wider than the window`, ['html']);

  const result = await page.evaluate(() => axe.run(document, { preload: false, resultTypes: ['violations'] }));
  for (const violation of result.violations) {
    const targets = violation.nodes.map((node) => node.target.flat().join(' '));
    report(violation.id, violation.impact ?? 'unknown', violation.help, targets);
  }
}

await withBrowser(task, async (browser) => {
  const page = await openPage(browser, task, { complain });
  await page.evaluate(axe.source);
  for (const colours of COLOURS) {
    await page.emulateMedia(colours.media);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      surroundings = `${width} px, ${colours.name}`;
      await check(page);
    }
  }
});
process.stdout.write(JSON.stringify([...violations.values()]));
