// SPDX-License-Identifier: EUPL-1.2
// The pages of a plan and of a comparison, looked at as their readers do: wide and narrow, by keyboard, on paper, without a network.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, openPage, pageOf, picture, TARGET } from '../lib/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = [
  { name: 'plan', variable: 'NOABER_PLAN', html: 'plan.html', sections: 12, maps: 2 },
  { name: 'compare', variable: 'NOABER_COMPARE', html: 'compare.html', sections: 7, maps: 2 },
];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const { name, variable, html, sections, maps } of PAGES) {
  const file = pageOf(variable, html);
  const skip = file ? false : `${variable} is not set, so ${html} was not looked at`;
  const open = (window) => openPage(browser, file, window);
  const openAll = (page, isOpen = true) => page.evaluate((to) => document.querySelectorAll('details').forEach((d) => (d.open = to)), isOpen);

  for (const width of [1280, 390]) {
    test(`${name} at ${width} pixels: axe finds nothing, also with everything opened`, { skip }, async () => {
      const { page, close } = await open({ width });
      await page.evaluate(axe);
      for (const isOpen of [false, true]) {
        await openAll(page, isOpen);
        const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), RULES);
        assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`), []);
        assert.ok(found.passes.length > 20, 'axe looked at the page');
      }
      await close();
    });
  }

  for (const width of [1920, 1280, 800, 390]) {
    test(`${name} at ${width} pixels: nothing is wider than the window`, { skip }, async () => {
      const { page, close } = await open({ width });
      await openAll(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await openAll(page, false);
      if (width === 1280 || width === 390) await picture(page, `${name}-${width}`);
      await close();
    });
  }

  test(`${name} asks nothing of any server, has no script and complains of nothing`, { skip }, async () => {
    const { page, requests, complaints, close } = await open();
    await page.waitForLoadState('load');
    assert.deepEqual(requests.filter((url) => !url.startsWith('file:')), []);
    assert.deepEqual(complaints, []);
    assert.equal(await page.$$eval('script', (all) => all.length), 0);
    await close();
  });

  test(`${name}: every part asks, and answers in a sentence with a number before any table or map`, { skip }, async () => {
    const { page, close } = await open({ javaScriptEnabled: true });
    const parts = await page.$$eval('main section', (all) =>
      all.map((section) => {
        const question = section.querySelector('h1, h2');
        return { id: section.id, question: question?.textContent ?? '', first: question?.nextElementSibling?.tagName, words: question?.nextElementSibling?.textContent ?? '' };
      }),
    );
    assert.equal(parts.length, sections);
    for (const part of parts) {
      assert.match(part.question, /\?$/, part.id);
      assert.equal(part.first, 'P', part.id);
      if (part.id !== 'verder') assert.match(part.words, /\d|geen|een|onbekend|no |one|unknown/i, `${part.id}: ${part.words}`);
    }
    await close();
  });

  test(`${name}: headings step down one at a time, in the language of the page`, { skip }, async () => {
    const { page, close } = await open();
    assert.match(await page.getAttribute('html', 'lang'), /^(nl|en)$/);
    const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((h) => Number(h.tagName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, levels.join(' '));
      return level;
    }, 0);
    await close();
  });

  test(`${name} with the keyboard alone: the skip link first, every stop seen, every fold opens`, { skip }, async () => {
    const { page, close } = await open();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    const wanted = await page.$$eval('a[href], summary, [tabindex="0"]', (all) => all.length);
    for (let step = 0; step < wanted * 2 + 20; step++) {
      const stop = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === document.body) return null;
        at.dataset.stop = 'yes';
        const style = getComputedStyle(at);
        return { seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, what: at.outerHTML.slice(0, 80) };
      });
      if (stop === null) break;
      assert.ok(stop.seen, `focus is not seen on ${stop.what}`);
      await page.keyboard.press('Tab');
    }
    const missed = await page.$$eval('a[href], summary, [tabindex="0"]', (all) => all.filter((e) => e.checkVisibility() && !e.dataset.stop).map((e) => e.outerHTML.slice(0, 80)));
    assert.deepEqual(missed, []);
    for (const summary of await page.$$('summary')) {
      const closed = await summary.evaluate((s) => !s.parentElement.open);
      await summary.focus();
      await page.keyboard.press('Enter');
      assert.equal(await summary.evaluate((s) => s.parentElement.open), closed);
    }
    await close();
  });

  test(`${name}: every map and curve has a name, a description, and a table in its part`, { skip }, async () => {
    const { page, close } = await open();
    const figures = await page.$$eval('figure svg', (all) =>
      all.map((svg) => ({ role: svg.getAttribute('role'), title: svg.querySelector('title')?.textContent ?? '', desc: svg.querySelector('desc')?.textContent ?? '' })),
    );
    assert.ok(figures.length >= maps);
    for (const figure of figures) {
      assert.equal(figure.role, 'img');
      assert.ok(figure.title.length > 5 && figure.desc.length > 20, figure.title);
    }
    assert.ok((await page.$$eval('table tbody tr', (all) => all.length)) >= 3);
    await close();
  });

  test(`${name}: links lead to parts and files that are there`, { skip }, async () => {
    const { page, close } = await open();
    const links = await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href')));
    for (const link of links) {
      assert.ok(link.startsWith('#') ? await page.$(link) : existsSync(join(dirname(file), link)), link);
    }
    await close();
  });

  test(`${name}: no figure about fewer than ten people, and nothing unknown told as nought`, { skip }, async () => {
    const { page, close } = await open();
    const cells = await page.$$eval('#over td.number', (all) => all.map((cell) => cell.textContent.trim()));
    for (const text of cells) assert.doesNotMatch(text, /^[1-9]( \(|$)/, text);
    const all = await page.$$eval('td, dd', (every) => every.map((cell) => cell.textContent.trim()));
    for (const text of all) assert.doesNotMatch(text, /NaN|null|undefined|Infinity|^$/, `"${text}"`);
    await close();
  });

  test(`${name} on paper: the menu goes and the tables stay whole`, { skip }, async () => {
    const { page, close } = await open({ width: 794 });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.$eval('nav', (nav) => getComputedStyle(nav).display), 'none');
    const cut = await page.$$eval('table', (all) => all.filter((t) => t.checkVisibility() && t.getBoundingClientRect().right > innerWidth + 1).map((t) => t.caption.textContent));
    assert.deepEqual(cut, []);
    await page.pdf({ path: join(TARGET, `${name}-print.pdf`), format: 'A4' });
    await close();
  });

  test(`${name} without JavaScript says the same`, { skip }, async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    assert.match(await page.content(), /class="answer"/);
    await close();
  });
}
