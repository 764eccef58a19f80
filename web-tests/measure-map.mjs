// SPDX-License-Identifier: EUPL-1.2
// How long the first view of a region's map takes, and whether panning and zooming freezes it: node measure-map.mjs FOLDER [TIMES]
// A server of its own makes a region of the files in FOLDER. It prints; it judges nothing.
import { launch } from './lib/browser.js';
import { Caller } from './lib/caller.js';
import { serve } from './lib/server.js';

const folder = process.argv[2];
const times = Number(process.argv[3] ?? 5);
const DRAWN_MS = 60_000;
const server = await serve();
const browser = await launch();

/** From an empty window to a map that is drawn, ms; and the longest task of the page's own thread, ms, until then. */
async function first(storageState, path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, storageState });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask', buffered: true });
  });
  const begin = performance.now();
  await page.goto(server.url + path);
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  return { page, context, ms: performance.now() - begin };
}

const longest = (page) => page.evaluate(() => Math.round(Math.max(0, ...globalThis.longTasks)));

async function pan(page) {
  await page.evaluate(() => (globalThis.longTasks.length = 0));
  const box = await page.locator('.map').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let i = 0; i < 8; i++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150 * Math.cos(i), y + 150 * Math.sin(i), { steps: 12 });
    await page.mouse.up();
    await page.mouse.wheel(0, i % 2 === 0 ? -240 : 240);
    await page.waitForTimeout(500);
  }
  return longest(page);
}

const median = (values) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]);

try {
  const adviser = new Caller(server.url);
  await adviser.activate(server.secret);
  await adviser.signIn('beheerder');
  const region = await adviser.made({ soort: 'regio', naam: 'Regio', bestanden: await adviser.bring(folder) });
  const squares = (await adviser.ask('GET', `/v1/regios/${region}/lagen/vierkanten`)).features.length;
  const views = [];
  for (let i = 0; i < times; i++) {
    const { page, context, ms } = await first(adviser.state, `/#/regio/${region}`);
    const task = await longest(page);
    const panned = await pan(page);
    views.push({ ms, task, panned });
    console.log(`view ${i + 1}: drawn after ${Math.round(ms)} ms, longest task ${task} ms; longest task while panning and zooming ${panned} ms`);
    await context.close();
  }
  console.log(`${squares} squares; median of ${times}: drawn ${median(views.map((one) => one.ms))} ms, panning ${median(views.map((one) => one.panned))} ms`);
} finally {
  await browser.close();
  await server.stop();
}
