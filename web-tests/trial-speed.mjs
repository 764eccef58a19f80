// SPDX-License-Identifier: EUPL-1.2
// How long it takes from a key to the changed figures on the screen, when one tries out a plan: printed, not asserted.
// NOABER_MAP_URL, NOABER_MAP_REGION and NOABER_MAP_STATE as for tests/map.test.js; map-on-a-server.mjs --speed sets them.
import { launch } from './lib/browser.js';

const TIMES = 30;
const base = process.env.NOABER_MAP_URL;
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, storageState: process.env.NOABER_MAP_STATE });
const page = await context.newPage();
await page.goto(`${base}/#/regio/${process.env.NOABER_MAP_REGION}/noodsteunpunten`);
await page.waitForSelector('.map[data-drawn=true]', { timeout: 60_000 });

/** From the key that a person presses to the first frame with the new figures. */
async function measured(press) {
  await page.evaluate(() => {
    const score = document.querySelector('.score');
    let start;
    addEventListener('keydown', () => (start ??= performance.now()), { capture: true });
    globalThis.took = new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        if (start !== undefined && score.getAttribute('aria-busy') === 'false') {
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }
      });
      seen.observe(score, { attributes: true, attributeFilter: ['aria-busy'] });
    });
  });
  await press();
  const took = await page.evaluate(() => globalThis.took);
  await page.waitForTimeout(100);
  return took;
}

async function told(what, press) {
  const all = [];
  for (let i = 0; i < TIMES; i++) all.push(await measured(() => press(i)));
  const first = all[0];
  all.sort((a, b) => a - b);
  const at = (share) => all[Math.ceil(share * TIMES) - 1].toFixed(0);
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms, first ${first.toFixed(0)} ms (${TIMES} times)`);
}

const switches = page.getByRole('switch');
// Never back to the plan itself: that would ask the server nothing.
await measured(async () => {
  await switches.last().focus();
  await page.keyboard.press('Space');
});
await told('A switch', async (i) => {
  await switches.nth(Math.floor(i / 2) % 5).focus();
  await page.keyboard.press('Space');
});
await told('Minutes', async (i) => {
  await page.locator('#minutes').fill(String(10 + (i % 8)));
  await page.keyboard.press('Enter');
});
await told('Number', async (i) => {
  await page.getByRole('button', { name: i % 6 < 3 ? 'Eén punt meer' : 'Eén punt minder' }).focus();
  await page.keyboard.press('Space');
});
await page.getByRole('button', { name: 'Zet een nieuw punt' }).click();
await page.waitForSelector('.score[aria-busy=false]');
await told('Moving a new point', async (i) => {
  await page.locator('.pin[data-pin]').focus();
  await page.keyboard.press(i % 2 === 0 ? 'Shift+ArrowRight' : 'Shift+ArrowUp');
});
await browser.close();
