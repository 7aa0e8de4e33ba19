// Looks at a page of hundreds of articles, of which a filter shows one.
//
// Standard output: an object of observations, one member for each step, and "complaints" of the browser.

import { openPage, readTask, withBrowser } from './browser.mjs';

const LATE = 'm_280';

const task = await readTask();
const seen = { complaints: [] };
const complain = (kind, words) => seen.complaints.push(words);
const open = (browser, options, hash) => openPage(browser, task, { options, hash, complain });

const settled = (page) => page.waitForTimeout(300);
const inSight = (page, selector) => page.$eval(selector, (element) => {
  const place = element.getBoundingClientRect();
  return place.top >= 0 && place.bottom <= innerHeight;
});
const shown = (page) => page.$$eval('article', (all) => all.filter(
  (one) => one.checkVisibility({ visibilityProperty: true }) && one.clientHeight > 0).length);

/** What the browser's own search finds, and whether it shows it. */
async function find(page, words) {
  await page.evaluate(() => getSelection().removeAllRanges());
  const found = await page.evaluate((wanted) => window.find(wanted, false, false, true), words);
  await settled(page);
  return found && await page.evaluate(() => {
    const place = getSelection().getRangeAt(0).getBoundingClientRect();
    return place.height > 0 && place.top >= 0 && place.bottom <= innerHeight;
  });
}

/** The names of articles and the headings that assistive technology is given. */
async function tree(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const named = (role) => nodes.filter((node) => node.role?.value === role && node.name?.value).length;
  const articles = nodes.filter((node) => !node.ignored && node.role?.value === 'article').length;
  return { articles, named: named('article'), headings: named('heading') };
}

async function byLink(browser) {
  const page = await open(browser, {}, `#${LATE}`);
  await settled(page);
  seen.linked = await inSight(page, `#${LATE}-heading`);
  await page.close();
}

async function filtered(browser) {
  const page = await open(browser, {});
  seen.all = { found: await find(page, 'Suchwort-280'), tree: await tree(page), shown: await shown(page) };
  await page.fill('input[type=search]', 'wort-280');
  await page.keyboard.press('Enter');
  seen.filtered = {
    result: (await page.textContent('[data-result]')).trim(),
    shown: await shown(page),
    tree: await tree(page),
    found: await find(page, 'Suchwort-280'),
    foundOther: await find(page, 'Suchwort-279'),
    gap: await page.evaluate((late) => document.getElementById(late).getBoundingClientRect().top
      - document.querySelector('search').getBoundingClientRect().bottom, LATE),
  };
  await page.emulateMedia({ media: 'print' });
  seen.printed = await shown(page);
  await page.close();
}

/** A window as at 400 %: what is far down must be as narrow. */
async function zoomed(browser) {
  const page = await open(browser, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, `#${LATE}`);
  await settled(page);
  seen.zoomed = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.close();
}

await withBrowser(task, async (browser) => {
  await byLink(browser);
  await filtered(browser);
  await zoomed(browser);
});
process.stdout.write(JSON.stringify(seen));
