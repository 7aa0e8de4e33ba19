// Reads a page of the sample document as people do: by keyboard, by search, by link, without scripts, on paper.
//
// Standard output: an object of observations, one member for each step, and "complaints" of the browser.

import { ORIGIN, openPage, readTask, withBrowser } from './browser.mjs';

const task = await readTask();
const seen = { complaints: [] };
const complain = (kind, words) => seen.complaints.push(words);
const open = (browser, options, hash) => openPage(browser, task, { options, hash, complain });

const articles = (page) => page.$$eval('[data-facets]', (all) => all.map(
  (one) => one.checkVisibility({ visibilityProperty: true }) && one.clientHeight > 0));
const result = async (page) => (await page.textContent('[data-result]')).trim();
const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  const outline = getComputedStyle(element);
  return { name: element.localName, visible: outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2 };
});

async function tabTo(page, selector) {
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return true;
  }
  return false;
}

async function byKeyboard(browser) {
  const page = await open(browser, {});
  await page.keyboard.press('Tab');
  seen.firstStop = await focused(page);
  await page.keyboard.press('Enter');
  seen.skipped = await page.evaluate(() => location.hash);
  seen.reachedField = await tabTo(page, 'input[type=search]');
  seen.field = await focused(page);
  await page.keyboard.type('munchen');
  await page.waitForTimeout(400);
  seen.searched = { result: await result(page), articles: await articles(page), address: await page.evaluate(() => location.hash) };
  await page.keyboard.press('Tab');
  seen.choice = await focused(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  seen.narrowed = await result(page);
  seen.reachedReset = await tabTo(page, 'button[type=reset]');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  seen.reset = { result: await result(page), articles: await articles(page), focus: (await focused(page)).name };
  await page.fill('input[type=search]', 'kommt nirgends vor');
  await page.keyboard.press('Enter');
  seen.nothing = await result(page);
  await page.emulateMedia({ media: 'print' });
  seen.printed = { articles: await articles(page), form: await page.isVisible('search') };
  await page.close();
}

async function byLink(browser) {
  const page = await open(browser, {}, '#filter-?q=muenchen');
  seen.linked = { result: await result(page), words: await page.inputValue('input[type=search]') };
  await page.evaluate(() => { location.hash = '#measure'; });
  await page.waitForTimeout(200);
  seen.followed = { articles: await articles(page), result: await result(page) };
  await page.close();
}

async function withoutScripts(browser) {
  const page = await open(browser, { javaScriptEnabled: false });
  seen.withoutScripts = { articles: await articles(page), form: await page.isVisible('search') };
  await page.close();
}

/** What assistive technology is given: Chromium's accessibility tree. */
async function byScreenReader(browser) {
  const page = await open(browser, {});
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const of = (...roles) => nodes.filter((node) => !node.ignored && roles.includes(node.role?.value));
  const name = (node) => node.name?.value ?? '';
  const unnamed = (...roles) => of(...roles).filter((node) => !name(node)).length;
  seen.tree = {
    landmarks: of('banner', 'navigation', 'main', 'search', 'contentinfo').map((node) => `${node.role.value} ${name(node)}`.trim()),
    levels: of('heading').map((node) => node.properties.find((property) => property.name === 'level').value.value),
    tables: of('table').length,
    unnamed: unnamed('table', 'article', 'image', 'img', 'region', 'textbox', 'searchbox', 'combobox', 'button', 'link'),
    status: of('status').map((node) => name(node)),
  };
  await page.close();
}

/** As a window 1280 pixels wide is at 400 %: the form, too, is used without scrolling sideways. */
async function zoomed(browser) {
  const page = await open(browser, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await page.fill('input[type=search]', 'munchen');
  await page.keyboard.press('Enter');
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  seen.zoomed = { result: await result(page), sideways: await sideways() };
  await page.close();
}

/** What is pasted elsewhere: a word that the page shows with soft hyphens, and all of the content, copied by keyboard. */
async function copied(browser) {
  const page = await open(browser, {});
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
  const soft = () => page.$eval('.content', (content) => content.textContent.split('\u00ad').length - 1);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  const shown = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('.content'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (text.data.includes('\u00ad') && !text.data.includes('\n') && text.parentElement.checkVisibility()) {
        getSelection().selectAllChildren(text.parentElement);
        return getSelection().toString();
      }
    }
    return '';
  });
  const before = await soft();
  await page.keyboard.press('Control+C');
  seen.copied = { shown, pasted: await pasted() };
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('.content')));
  await page.keyboard.press('Control+C');
  const text = await pasted();
  const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text());
  seen.copiedAll = {
    soft: [text, html].join().split('\u00ad').length - 1,
    lines: text.split('\n').length,
    cells: text.split('\t').length,
    tables: html.split('<table').length - 1,
    lost: before - await soft(),
  };
  await page.close();
}

await withBrowser(task, async (browser) => {
  await byKeyboard(browser);
  await byLink(browser);
  await withoutScripts(browser);
  await byScreenReader(browser);
  await zoomed(browser);
  await copied(browser);
});
process.stdout.write(JSON.stringify(seen));
