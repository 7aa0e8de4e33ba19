(() => {
  'use strict';

  const LETTERS = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'þ': 'th' };

  /** Makes words comparable: no case, no accents, no soft hyphens. */
  const plain = (text) => text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00ad\u200b]/g, '')
    .replace(/[ßæœøłđıþ]/g, (letter) => LETTERS[letter])
    .replace(/\s+/g, ' ')
    .trim();

  /** Who has no umlaut to type writes two letters. */
  const spelt = (word) => word.replace(/([aou])e/g, '$1');

  function start(box) {
    const root = box.closest('.civicreport');
    const form = box.querySelector('form');
    const result = box.querySelector('[data-result]');
    const [words, ...choices] = form.querySelectorAll('input, select');
    const mark = '#' + box.id.replace(/box$/, '');
    const articles = [...root.querySelectorAll('[data-facets]')];
    const values = articles.map((article) => new Set(article.dataset.facets.split(' ')));
    const links = new Map();
    for (const link of root.querySelectorAll('nav li > a[href^="#"]')) {
      const id = link.getAttribute('href').slice(1);
      links.set(id, [...(links.get(id) ?? []), link.parentElement]);
    }
    const chapters = (article) => {
      const found = [];
      for (let above = article.parentElement; above && above !== root; above = above.parentElement) {
        if (above.matches('section, [data-facets]')) found.push(above);
      }
      return found;
    };

    const chaptersOf = articles.map(chapters);
    const hidden = new Set();

    /** Touches only what changes: each touched element costs the browser a style. */
    const show = (element, shown) => {
      if (hidden.has(element) !== shown) return;
      if (shown) hidden.delete(element); else hidden.add(element);
      element.classList.toggle('filtered-out', !shown);
      for (const item of links.get(element.id) ?? []) item.classList.toggle('filtered-out', !shown);
    };

    const texts = [];
    const textOf = (i) => (texts[i] ??= plain(articles[i].textContent));

    /** Reads the articles while nothing else is to be done, from when somebody turns to the form. */
    function prepare(idle) {
      while (articles.length > texts.length && idle.timeRemaining() > 1) textOf(texts.length);
      if (articles.length > texts.length) requestIdleCallback(prepare);
    }

    const chosen = () => choices.map((choice) => choice.selectedOptions[0].dataset.value).filter(Boolean);

    function apply() {
      const wanted = plain(words.value).split(' ').filter(Boolean);
      const facets = chosen();
      const open = new Set();
      const closed = new Set();
      let count = 0;
      articles.forEach((article, i) => {
        const shown = facets.every((value) => values[i].has(value))
          && wanted.every((word) => textOf(i).includes(word) || textOf(i).includes(spelt(word)));
        count += shown;
        show(article, shown);
        for (const chapter of chaptersOf[i]) (shown ? open : closed).add(chapter);
      });
      for (const chapter of closed) show(chapter, open.has(chapter));
      for (const chapter of open) show(chapter, true);
      const active = wanted.length > 0 || facets.length > 0;
      result.textContent = active
        ? result.dataset.result.replace('{0}', count).replace('{1}', articles.length)
        : '';
    }

    /** Keeps the choice in the address, so that it can be passed on. */
    function remember() {
      const chosenNow = new URLSearchParams();
      for (const control of [words, ...choices]) {
        if (control.value) chosenNow.set(control.name, control.value);
      }
      const query = chosenNow.toString();
      const address = query ? mark + '?' + query : location.pathname + location.search;
      try {
        history.replaceState(history.state, '', address);
      } catch {
        // A page from the disk has no address that may change.
      }
    }

    function recall() {
      const [name, query] = location.hash.split('?', 2);
      const given = new URLSearchParams(name === mark ? query : location.search);
      words.value = given.get(words.name) ?? '';
      for (const choice of choices) {
        choice.value = given.get(choice.name) ?? '';
        if (choice.selectedIndex === -1) choice.selectedIndex = 0;
      }
      apply();
    }

    /** A link to what isn't shown shows everything again. */
    function follow() {
      if (location.hash.startsWith(mark)) return recall();
      let target = null;
      try {
        target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      } catch {
        // Not an address of ours.
      }
      if (target?.closest('.filtered-out')) {
        for (const control of [words, ...choices]) control.value = '';
        apply();
        target.scrollIntoView();
      }
    }

    /** Words are copied as they are written. The browser copies, so that tables stay tables; then the hyphens come back. */
    function copy() {
      const removed = [];
      const selection = getSelection();
      for (let i = 0; i !== selection.rangeCount; i++) {
        const range = selection.getRangeAt(i);
        const texts = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
        for (let text = texts.currentNode; text; text = texts.nextNode()) {
          if (text.nodeType !== Node.TEXT_NODE || !range.intersectsNode(text) || !root.contains(text)) continue;
          for (let at = text.length; (at = text.data.lastIndexOf('\u00ad', at)) >= 0;) {
            text.deleteData(at, 1);
            removed.push([text, at]);
          }
        }
      }
      setTimeout(() => removed.reverse().forEach(([text, at]) => text.insertData(at, '\u00ad')));
    }

    form.addEventListener('focusin', () => globalThis.requestIdleCallback?.(prepare), { once: true });
    let waiting;
    words.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { apply(); remember(); }, 200);
    });
    for (const choice of choices) {
      choice.addEventListener('change', () => { apply(); remember(); });
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      apply();
      remember();
    });
    form.addEventListener('reset', () => setTimeout(() => { apply(); remember(); words.focus(); }));
    root.addEventListener('copy', copy);
    addEventListener('hashchange', follow);
    box.hidden = false;
    recall();
  }

  for (const box of document.querySelectorAll('.civicreport .filter')) start(box);
})();
