// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TARGET } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MANY = 300;
/** Chromium draws no picture higher than 8,192 pixels. */
const SHEET_PIXELS = 6000;
const REDRAW_MS = 800;

/**
 * A window on a server of ours. Closing it fails when the page asked for something elsewhere or complained.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} base address of the server
 * @param {string} path below it, or a whole address
 */
export async function openWindow(browser, base, path, { width = 1280, storageState } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, storageState });
  const page = await context.newPage();
  const elsewhere = [];
  const complaints = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(base).origin && !['blob:', 'data:'].includes(url.protocol)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isUsual(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(path.startsWith('http') ? path : base + path);
  await page.waitForSelector('h1');
  return {
    page,
    close: async () => {
      assert.deepEqual(elsewhere, [], 'asks nothing of another server');
      assert.deepEqual(complaints, [], 'complains of nothing');
      await context.close();
    },
  };
}

/** A refusal (401, 404) is told by the browser as an error as well; its software renderer says that reading pixels is slow. */
function isUsual(text) {
  return text.startsWith('Failed to load resource') || text.includes('GPU stall');
}

/** Axe finds nothing, nothing is wider than the window, and there is a picture of it. */
export async function look(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), RULES);
  assert.deepEqual(found.violations.map((v) => `${name} ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`), []);
  const { width } = page.viewportSize();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${name} is no wider than the window`);
  await picture(page, join(TARGET, `${name}-${width}.png`));
}

/** Of the whole page. The window grows first: a map that must grow while its picture is taken is empty on it. */
async function picture(page, path) {
  const { width, height } = page.viewportSize();
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), SHEET_PIXELS) });
  if ((await page.locator('.map').count()) > 0) await page.waitForTimeout(REDRAW_MS);
  await page.screenshot({ path });
  await page.setViewportSize({ width, height });
}

/** The same wide and narrow. */
export async function lookTwice(page, name) {
  const { width, height } = page.viewportSize();
  await look(page, name);
  await page.setViewportSize({ width: 390, height });
  await look(page, name);
  await page.setViewportSize({ width, height });
}

/** The name of what has the focus, as a screen reader says it. */
const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return '';
    const label = one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).textContent ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });

/** A part that is only heard stands without a space before it. */
const dense = (text) => text.replaceAll(' ', '');

/**
 * Tab until what has this name has the focus.
 *
 * @param {string | RegExp} name the whole name, or a part as an expression
 */
export async function tabTo(page, name) {
  const passed = [];
  for (let i = 0; i < MANY; i++) {
    const now = await focused(page);
    if (typeof name === 'string' ? dense(now) === dense(name) : name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  assert.fail(`${name} was not reached with the Tab key; passed ${[...new Set(passed)].join(' | ')}`);
}

/** Tab to it, then Enter or another key. */
export async function press(page, name, key = 'Enter') {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Tab to a field, and type over what stands there. */
export async function type(page, name, text) {
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
