// Runs axe-core in Chromium over one rendered page, at two widths and in three colour settings.
//
// Standard input: {"chromium": path, "folder": path, "page": file name, "contentSecurityPolicy": string or null}
// Standard output: [{"rule", "impact", "help", "targets": [selector], "surroundings": [string]}]
//
// The folder is served under an invented origin, so that the policy is a real header and nothing else is reachable.

import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const ORIGIN = 'https://report.invalid';
const WIDTHS = [1280, 320];
const COLOURS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
];
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const task = JSON.parse(await text(process.stdin));
const folder = resolve(task.folder);
const violations = new Map();
let surroundings = 'loading';

function report(rule, impact, help, targets) {
  const key = JSON.stringify([rule, help, targets]);
  const known = violations.get(key) ?? { rule, impact, help, targets, surroundings: [] };
  if (!known.surroundings.includes(surroundings)) known.surroundings.push(surroundings);
  violations.set(key, known);
}

async function serve(route) {
  const url = new URL(route.request().url());
  if (url.origin !== ORIGIN) {
    report('foreign-request', 'critical', 'The page asks another server for a file', [url.href]);
    return route.abort();
  }
  const file = resolve(folder, '.' + decodeURIComponent(url.pathname));
  if (!file.startsWith(folder + sep)) return route.fulfill({ status: 404 });
  let body;
  try {
    body = await readFile(file);
  } catch {
    return route.fulfill({ status: 404 });
  }
  const headers = { 'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream' };
  if (task.contentSecurityPolicy) headers['content-security-policy'] = task.contentSecurityPolicy;
  return route.fulfill({ status: 200, headers, body });
}

async function open(browser) {
  const page = await browser.newPage({ locale: 'de-DE', reducedMotion: 'reduce' });
  page.on('console', (message) => {
    if (message.type() === 'error') report('console-error', 'serious', message.text(), []);
  });
  page.on('pageerror', (error) => report('script-error', 'serious', error.message, []));
  await page.route('**/*', serve);
  const response = await page.goto(`${ORIGIN}/${encodeURIComponent(task.page)}`, { waitUntil: 'load' });
  if (response.status() !== 200) throw new Error(`No page ${task.page} in ${folder}`);
  await page.evaluate(axe.source);
  return page;
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

const browser = await chromium.launch({
  executablePath: task.chromium,
  // Containers have no user namespaces for Chromium's sandbox; the page comes from our own renderer.
  args: ['--no-sandbox'],
});
try {
  const page = await open(browser);
  for (const colours of COLOURS) {
    await page.emulateMedia(colours.media);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      surroundings = `${width} px, ${colours.name}`;
      await check(page);
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify([...violations.values()]));
