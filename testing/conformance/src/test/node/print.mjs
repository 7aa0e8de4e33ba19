// Prints a page as PDF, as a browser's print dialog does, with backgrounds, on a machine that is set to dark colours, after
// words have been typed into its filter.
//
// The task has one more member: "words". Standard output: the PDF.

import { openPage, readTask, withBrowser } from './browser.mjs';

const task = await readTask();

function complain(kind, words) {
  throw new Error(`${kind}: ${words}`);
}

await withBrowser(task, async (browser) => {
  const page = await openPage(browser, task, { complain, options: { colorScheme: 'dark' } });
  await page.fill('input[type=search]', task.words);
  await page.keyboard.press('Enter');
  process.stdout.write(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
});
