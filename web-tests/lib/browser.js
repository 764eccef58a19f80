// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Where pictures of the page go; git does not keep them. */
export const TARGET = join(dirname(fileURLToPath(import.meta.url)), '..', 'target');

const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Debian's chromium; CHROMIUM names another one. */
export function launch() {
  mkdirSync(TARGET, { recursive: true });
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** The folder that `noaber region build` or `noaber demo` wrote: NOABER_REGION. */
export function regionFolder() {
  const folder = process.env.NOABER_REGION;
  if (!folder || !existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `NOABER_REGION is ${folder ?? 'not set'}, and has no index.html.\n` +
        'Maybe ./noaber demo --once DIR was not run; the region is in DIR/region.',
    );
  }
  return resolve(folder);
}

/**
 * The page of the region in a window of that width, with what it asked for and complained about.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{width?: number, javaScriptEnabled?: boolean}} window
 */
export function openRegion(browser, window) {
  return openPage(browser, join(regionFolder(), 'index.html'), window);
}

/**
 * The pages of a plan and of a comparison: NOABER_PLAN and NOABER_COMPARE name their folders.
 *
 * @returns {string | null} the file; null when the variable is not set
 */
export function pageOf(variable, name) {
  const folder = process.env[variable];
  if (!folder) return null;
  const file = join(resolve(folder), name);
  if (!existsSync(file)) {
    throw new Error(
      `${variable} is ${folder}, and has no ${name}.\n` + 'Maybe ./noaber demo --once DIR was not run; the pages are in DIR/plan and DIR/compare.',
    );
  }
  return file;
}

/** A page in a window of that width, with what it asked for and complained about. */
export async function openPage(browser, file, { width = 1280, javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled, offline: true });
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  return { page, requests, complaints, close: () => context.close() };
}

const SHEET_PIXELS = 6000;

/** Keeps the page as pictures of at most 6,000 pixels high: Chromium draws none of more than 8,192. */
export async function picture(page, name) {
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: SHEET_PIXELS });
  for (let sheet = 0; sheet * SHEET_PIXELS < height; sheet++) {
    await page.evaluate((top) => scrollTo(0, top), sheet * SHEET_PIXELS);
    await page.screenshot({ path: join(TARGET, `${name}-${sheet + 1}.png`) });
  }
}
