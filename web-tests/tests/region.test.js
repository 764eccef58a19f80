// SPDX-License-Identifier: EUPL-1.2
// The page of a region, looked at as its readers do: wide and narrow, with the keyboard alone, on paper, without a network.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, openRegion, picture, regionFolder, TARGET } from '../lib/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const width of [1280, 390]) {
  test(`at ${width} pixels axe finds nothing, also with everything opened`, async () => {
    const { page, close } = await openRegion(browser, { width });
    await page.evaluate(axe);
    for (const opened of [false, true]) {
      await page.evaluate((open) => document.querySelectorAll('details').forEach((d) => (d.open = open)), opened);
      const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), RULES);
      const told = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
      assert.deepEqual(told, []);
      assert.ok(found.passes.length > 20, 'axe looked at the page');
    }
    await close();
  });
}

for (const width of [1920, 1280, 800, 390]) {
  test(`at ${width} pixels nothing is wider than the window`, async () => {
    const { page, close } = await openRegion(browser, { width });
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    const cut = await page.$$eval('.cards', (all) => all.filter((t) => t.getBoundingClientRect().right > innerWidth + 1).length);
    assert.equal(cut, 0, 'tables of words stay within the window');
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = false)));
    if (width === 1280 || width === 390) await picture(page, `region-${width}`);
    await close();
  });
}

test('the page asks nothing of any server and complains of nothing', async () => {
  const { page, requests, complaints, close } = await openRegion(browser);
  await page.waitForLoadState('load');
  assert.ok(requests.length >= 1);
  assert.deepEqual(requests.filter((url) => !url.startsWith('file:')), []);
  assert.deepEqual(complaints, []);
  await close();
});

test('every part begins with its question, and answers it in a sentence before any table or map', async () => {
  const { page, close } = await openRegion(browser, { javaScriptEnabled: true });
  const parts = await page.$$eval('main section', (sections) =>
    sections.map((section) => ({
      id: section.id,
      question: section.querySelector('h1, h2')?.textContent ?? '',
      first: section.querySelector('h1, h2')?.nextElementSibling?.tagName ?? '',
      words: section.querySelector('h1, h2')?.nextElementSibling?.textContent ?? '',
    })),
  );
  assert.ok(parts.length >= 6);
  for (const part of parts) {
    assert.match(part.question, /\?$/, `${part.id} asks a question`);
    assert.equal(part.first, 'P', `${part.id} answers first`);
    if (part.id !== 'verder') {
      assert.match(part.words, /\d|geen|één/i, `${part.id} answers with a number: ${part.words}`);
    }
  }
  await close();
});

test('headings step down one at a time, and the page is Dutch', async () => {
  const { page, close } = await openRegion(browser);
  assert.equal(await page.getAttribute('html', 'lang'), 'nl');
  const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((h) => Number(h.tagName[1])));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.reduce((before, level) => {
    assert.ok(level <= before + 1, levels.join(' '));
    return level;
  }, 0);
  await close();
});

test('with the keyboard alone: the skip link first, every stop seen, every fold opens', async () => {
  const { page, close } = await openRegion(browser);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  const wanted = await page.$$eval('a[href], summary, [tabindex="0"]', (all) => all.length);
  const seen = new Set();
  for (let step = 0; step < wanted * 2 + 20; step++) {
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return null;
      const style = getComputedStyle(at);
      if (at.tagName === 'SUMMARY') at.dataset.seen = 'yes';
      at.dataset.stop ??= String(Math.random());
      return { key: at.dataset.stop, outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, what: at.outerHTML.slice(0, 80) };
    });
    if (stop === null) break;
    assert.ok(stop.outline, `focus is not seen on ${stop.what}`);
    seen.add(stop.key);
    await page.keyboard.press('Tab');
  }
  assert.equal(seen.size, await page.$$eval('[data-stop]', (all) => all.length));
  const summaries = await page.$$('summary');
  assert.ok(summaries.length >= 1);
  for (const summary of summaries) {
    const closed = await summary.evaluate((s) => !s.parentElement.open);
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.equal(await summary.evaluate((s) => s.parentElement.open), closed);
  }
  assert.equal(await page.$$eval('summary:not([data-seen])', (all) => all.filter((s) => s.checkVisibility()).length), 0);
  await close();
});

test('the map has a name and a description, and its figures stand in a table beside it', async () => {
  const { page, close } = await openRegion(browser);
  const map = await page.$eval('figure svg', (svg) => ({
    role: svg.getAttribute('role'),
    title: svg.querySelector('title')?.textContent ?? '',
    desc: svg.querySelector('desc')?.textContent ?? '',
  }));
  assert.equal(map.role, 'img');
  assert.ok(map.title.length > 10);
  assert.ok(map.desc.length > 20);
  const rows = await page.$$eval('#waar table tbody tr', (all) => all.length);
  assert.ok(rows >= 1);
  await close();
});

test('the table stands beside the map where there is room, else below it', async () => {
  for (const [width, beside] of [[1920, true], [1280, false], [390, false]]) {
    const { page, close } = await openRegion(browser, { width });
    const [map, table] = await page.$$eval('.beside > *', (all) => all.map((e) => e.getBoundingClientRect().toJSON()));
    assert.equal(table.top < map.bottom, beside, `at ${width}`);
    await close();
  }
});

test('links to files beside the page lead to files that are there', async () => {
  const { page, close } = await openRegion(browser);
  const links = await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href')));
  const files = links.filter((href) => !href.startsWith('#'));
  assert.ok(files.includes('picture.png'));
  for (const file of files) assert.ok(existsSync(join(regionFolder(), file)), file);
  for (const part of links.filter((href) => href.startsWith('#'))) assert.ok(await page.$(part), part);
  await close();
});

test('no figure about fewer than ten people, and nothing unknown told as nought', async () => {
  const { page, close } = await openRegion(browser);
  const numbers = await page.$$eval('#waar td.number, #wijken td.number', (cells) => cells.map((c) => c.textContent.trim()));
  assert.ok(numbers.length >= 4);
  for (const text of numbers) {
    assert.doesNotMatch(text, /^[1-9]( (?!ha)|$)/, text);
    assert.doesNotMatch(text, /NaN|null|undefined|^$/, `"${text}"`);
  }
  await close();
});

test('on paper the links go and the tables stay whole', async () => {
  const { page, close } = await openRegion(browser, { width: 794 });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.$eval('nav', (nav) => getComputedStyle(nav).display), 'none');
  const cut = await page.$$eval('table', (tables) => tables.filter((t) => t.checkVisibility() && t.getBoundingClientRect().right > innerWidth + 1).length);
  assert.equal(cut, 0);
  await page.pdf({ path: join(TARGET, 'region.pdf'), format: 'A4' });
  await close();
});

test('without JavaScript it says the same', async () => {
  const plain = await openRegion(browser, { javaScriptEnabled: false });
  assert.match(await plain.page.content(), /redden naar schatting/);
  assert.equal((await plain.page.content()).includes('<script'), false);
  await plain.close();
});
