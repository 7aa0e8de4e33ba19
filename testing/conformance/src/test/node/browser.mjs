// What the scripts of this folder share: their task, Chromium, and a page of a folder.
//
// A task on standard input: {"chromium": path, "folder": path, "page": file name, "contentSecurityPolicy": string or null}
// The folder is served under an invented origin, so that the policy is a real header and nothing else is reachable.

import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium } from 'playwright-core';

export const ORIGIN = 'https://report.invalid';

const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export async function readTask() {
  const task = JSON.parse(await text(process.stdin));
  return { ...task, folder: resolve(task.folder) };
}

/** Starts Chromium for some work. Containers have no user namespaces for its sandbox; the page is our own. */
export async function withBrowser(task, work) {
  const browser = await chromium.launch({ executablePath: task.chromium, args: ['--no-sandbox'] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Opens the task's page. What the browser complains of is told as "console-error", "script-error", "foreign-request". */
export async function openPage(browser, task, { options = {}, hash = '', complain }) {
  const page = await browser.newPage({ locale: 'de-DE', reducedMotion: 'reduce', ...options });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain('console-error', message.text());
  });
  page.on('pageerror', (error) => complain('script-error', error.message));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      complain('foreign-request', url.href);
      return route.abort();
    }
    const file = resolve(task.folder, '.' + decodeURIComponent(url.pathname));
    if (!file.startsWith(task.folder + sep)) return route.fulfill({ status: 404 });
    let body;
    try {
      body = await readFile(file);
    } catch {
      return route.fulfill({ status: 404 });
    }
    const headers = { 'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream' };
    if (task.contentSecurityPolicy) headers['content-security-policy'] = task.contentSecurityPolicy;
    return route.fulfill({ status: 200, headers, body });
  });
  const response = await page.goto(`${ORIGIN}/${encodeURIComponent(task.page)}${hash}`, { waitUntil: 'load' });
  if (response.status() !== 200) throw new Error(`No page ${task.page} in ${task.folder}`);
  return page;
}
