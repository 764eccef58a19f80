// SPDX-License-Identifier: EUPL-1.2
// A region with a plan on a running server: map and table tell the same, by pointer and by keyboard alone, wide and narrow, on paper.
// NOABER_MAP_URL is the server; NOABER_MAP_REGION the region (kampen); NOABER_MAP_STATE a file with the cookies of who has signed in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, TARGET } from '../lib/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const base = process.env.NOABER_MAP_URL;
const region = process.env.NOABER_MAP_REGION ?? 'kampen';
const skip = base ? false : 'NOABER_MAP_URL is not set, so no region was looked at';
const PAGES = { region: '', who: '/wie', places: '/plekken', points: '/noodsteunpunten' };
const DRAWN_MS = 30_000;

let browser;
before(async () => {
  if (!skip) browser = await launch();
});
after(() => browser?.close());

async function open(path, width = 1280) {
  const storageState = process.env.NOABER_MAP_STATE;
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...(storageState ? { storageState } : {}) });
  const page = await context.newPage();
  const elsewhere = [];
  const complaints = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(base).origin && !['blob:', 'data:'].includes(url.protocol)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${base}/#/regio/${region}${path}`);
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  return {
    page,
    close: async () => {
      assert.deepEqual(elsewhere, [], 'asks nothing of another server');
      // Chromium's software renderer says that reading pixels is slow.
      assert.deepEqual(complaints.filter((text) => !text.includes('GPU stall')), [], 'complains of nothing');
      await context.close();
    },
  };
}

async function look(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), RULES);
  assert.deepEqual(found.violations.map((v) => `${name} ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`), []);
  const { width } = page.viewportSize();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${name} is no wider than the window`);
  await page.screenshot({ path: join(TARGET, `map-${name}-${width}.png`) });
}

const shown = (page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? '');

for (const width of [1280, 390]) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`a01 ${name} at ${width} pixels: an answer first, axe finds nothing, nothing is wider than the window`, { skip }, async () => {
      const { page, close } = await open(path, width);
      assert.match(await page.locator('.answer').first().innerText(), /\d/, 'the answer has a number');
      const [, size, unit] = /^(\d+)\s(k?m)$/.exec(await page.locator('.maplibregl-ctrl-scale').innerText());
      assert.ok(unit === 'm' || Number(size) <= 10, `the map shows the region, not the world: ${size} ${unit}`);
      await look(page, name);
      await close();
    });
  }
}

test('b01 what is chosen in the table stands in the address and is marked; choosing it again lets go', { skip }, async () => {
  const { page, close } = await open('/wie');
  const first = page.locator('tbody th button').first();
  await first.click();
  assert.equal(shown(page).get('kies'), '1');
  assert.equal(await first.getAttribute('aria-pressed'), 'true');
  await first.click();
  assert.equal(shown(page).get('kies'), null);
  await close();
});

test('b02 what is chosen on the map is marked in the table', { skip }, async () => {
  const { page, close } = await open('/wie?kies=1');
  // The address brings the first concentration into view; a click in the middle of the map hits some concentration.
  await page.locator('tbody th button').first().click();
  const box = await page.locator('.map').boundingBox();
  let chosen = null;
  for (let i = 0; i < 40 && chosen === null; i++) {
    await page.mouse.click(box.x + box.width * (0.3 + 0.4 * ((i * 7) % 10) / 10), box.y + box.height * (0.3 + 0.4 * (i % 8) / 8));
    chosen = await page.locator('tr.chosen').count() > 0 ? shown(page).get('kies') : null;
  }
  assert.ok(chosen, 'a click on the map chose a row');
  await close();
});

test('b03 the map zooms by keys, and the address remembers where', { skip }, async () => {
  const { page, close } = await open('');
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('+');
  await page.waitForFunction(() => location.hash.includes('kaart='));
  const zoom = Number(shown(page).get('kaart').split('/')[0]);
  await page.reload();
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  assert.equal(Number(shown(page).get('kaart').split('/')[0]), zoom);
  await close();
});

test('b04 on a telephone map and table are tabs, which arrow keys change', { skip }, async () => {
  const { page, close } = await open('/wie', 390);
  await page.getByRole('tab', { name: 'Kaart' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('table').waitFor();
  assert.equal(shown(page).get('toon'), 'tabel');
  await look(page, 'who-table');
  await close();
});

test('c01 a figure tells where it comes from, and gives the focus back', { skip }, async () => {
  const { page, close } = await open('');
  const figure = page.locator('.score button').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /Peildatum[^]*Controlegetal/);
  await look(page, 'passport');
  await page.keyboard.press('Escape');
  assert.ok(await figure.evaluate((element) => element === document.activeElement));
  await close();
});

test('d01 a point is switched off by keyboard, the figures move, and one step back undoes it', { skip }, async () => {
  const { page, close } = await open('/noodsteunpunten');
  const reached = page.locator('.score dd.main').first();
  const planned = await reached.innerText();
  const first = page.getByRole('switch').first();
  await first.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((before) => document.querySelector('.score dd.main').innerText !== before, planned);
  assert.equal(await first.getAttribute('aria-checked'), 'false');
  assert.ok(shown(page).get('open'), 'the trial stands in the address');
  await look(page, 'trial');
  await page.getByRole('button', { name: 'Stap terug' }).click();
  await page.waitForFunction((before) => document.querySelector('.score dd.main').innerText === before, planned);
  assert.equal(shown(page).get('open'), null);
  await close();
});

test('d02 why this point: chosen in the table', { skip }, async () => {
  const { page, close } = await open('/noodsteunpunten');
  await page.locator('tbody th button').first().click();
  await page.getByRole('heading', { name: /^Waarom punt A/ }).waitFor();
  await close();
});

const answered = (page) => page.waitForFunction(() => document.querySelector('.score').getAttribute('aria-busy') === 'false');
const pin = (page) => page.locator('.pin[data-pin]');
const added = (page) => (shown(page).get('nieuw') ?? '').split(';').filter(Boolean).map((one) => one.split(','));

for (const width of [1280, 390]) {
  test(`d03 a sign is dragged onto the map at ${width} pixels, dragged on, renamed and removed; every step can be undone`, { skip }, async () => {
    const { page, close } = await open('/noodsteunpunten', width);
    const sign = await page.locator('.pin.sign').boundingBox();
    await page.locator('.pin.sign').scrollIntoViewIfNeeded();
    const grip = (await page.locator('.pin.sign').boundingBox()) ?? sign;
    const map = await page.locator('.map').boundingBox();
    const middle = [map.x + map.width / 2, map.y + map.height * 0.6];
    await page.mouse.move(grip.x + 8, grip.y + 8);
    await page.mouse.down();
    await page.mouse.move(middle[0], middle[1] - 20, { steps: 4 });
    await page.mouse.move(...middle);
    await page.mouse.up();
    await pin(page).waitFor();
    await answered(page);
    const [[id, lon, lat]] = added(page);
    assert.match(lon, /^\d+\.\d{1,5}$/, 'five decimals');
    assert.ok(shown(page).get('open').split(',').includes(id));
    assert.equal(shown(page).get('kies'), id);
    const at = await pin(page).boundingBox();
    const now = await page.locator('.map').boundingBox();
    const off = [at.x + at.width / 2 - now.x - (middle[0] - map.x), at.y + at.height / 2 - now.y - (middle[1] - map.y)];
    assert.ok(Math.hypot(...off) < 3, `it stands where it was dropped, not ${off} beside it`);
    await look(page, 'new-point');

    const from = [at.x + at.width / 2, at.y + at.height / 2];
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(from[0] + 15, from[1], { steps: 4 });
    await page.mouse.up();
    await answered(page);
    assert.ok(Number(added(page)[0][1]) > Number(lon), 'it lies further east');
    assert.equal(added(page)[0][2], lat);

    if (width < 600) await page.getByRole('tab', { name: 'Tabel' }).click();
    await page.getByLabel('Naam van N1').fill('De tent');
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Punt N1 open: De tent' }).waitFor();
    await look(page, 'new-point-table');
    await page.getByRole('button', { name: 'Verwijder N1, De tent' }).click();
    assert.equal(shown(page).get('nieuw'), null);
    const back = page.getByRole('button', { name: 'Stap terug' });
    await back.click();
    assert.equal(decodeURIComponent(added(page)[0][3]), 'De tent');
    await back.click();
    await back.click();
    assert.equal(added(page)[0][1], lon, 'back where it was dropped');
    await back.click();
    assert.equal(shown(page).get('nieuw'), null);
    assert.equal(shown(page).get('open'), null);
    await close();
  });
}

test('d04 by keyboard a new point is put in the middle and moved with arrows, said aloud; a mailed address shows the same', { skip }, async () => {
  const { page, close } = await open('/noodsteunpunten');
  await page.getByRole('button', { name: 'Zet een nieuw punt in het midden van de kaart' }).focus();
  await page.keyboard.press('Enter');
  await pin(page).waitFor();
  assert.ok(await pin(page).evaluate((element) => element === document.activeElement), 'the new point has the focus');
  const [[, lon, lat]] = added(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await answered(page);
  const [[, east, north]] = added(page);
  const metres = 111_320 * Math.cos((Number(lat) * Math.PI) / 180);
  assert.ok(Math.abs((Number(east) - Number(lon)) * metres - 25) < 1.5, '25 metres east');
  assert.ok(Math.abs((Number(north) - Number(lat)) * 111_320 - 250) < 1.5, '250 metres north');
  assert.match(await page.locator('[role=status].unseen').first().innerText(), /250 meter naar het noorden: \d+,\d{5} graden noord/);
  const reached = await page.locator('.score dd.main').first().innerText();
  await page.reload();
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  await answered(page);
  assert.equal(await page.locator('.score dd.main').first().innerText(), reached);
  await pin(page).waitFor();
  await page.getByRole('button', { name: 'Terug naar het plan' }).click();
  await pin(page).waitFor({ state: 'detached' });
  await close();
});

for (const width of [1280, 390]) {
  test(`d05 another norm and another number at ${width} pixels: the figures move, it says what is not proven, and undo goes back`, { skip }, async () => {
    const { page, close } = await open('/noodsteunpunten', width);
    const answer = page.locator('p.answer');
    const planned = await answer.innerText();
    await page.locator('#minutes').fill('8');
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => document.querySelector('p.answer').innerText !== before, planned);
    await answered(page);
    assert.equal(shown(page).get('minuten'), '8');
    await page.getByRole('button', { name: 'Eén punt meer' }).click();
    await page.getByText('Deze punten zijn snel gevonden.').waitFor();
    assert.equal(await page.locator('#count').inputValue(), '7');
    assert.match(await answer.innerText(), /Met deze 7 open punten/);
    assert.equal(shown(page).get('aantal'), '7');
    await look(page, 'number');
    await page.locator('#minutes').fill('99');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#minutes').inputValue(), '8', 'more than the most is not taken');
    const back = page.getByRole('button', { name: 'Stap terug' });
    await back.click();
    await back.click();
    await page.waitForFunction((before) => document.querySelector('p.answer').innerText === before, planned);
    assert.equal(shown(page).get('minuten'), null);
    await close();
  });
}

test('d06 who is nearest stands beside the room there is', { skip }, async () => {
  const { page, close } = await open('/noodsteunpunten');
  assert.match(await page.locator('tbody tr').first().innerText(), /ruimte voor [\d.]+ inwoners/);
  await close();
});

test('d07 the solver is asked to prove it, with the new point, and its plan is opened', { skip, timeout: 240_000 }, async () => {
  const { page, close } = await open('/noodsteunpunten');
  await page.getByRole('button', { name: 'Zet een nieuw punt in het midden van de kaart' }).click();
  await answered(page);
  await page.getByRole('button', { name: 'Neem de open punten over' }).click();
  await page.getByText('Overgenomen: 7 punten.').waitFor();
  const register = await page.evaluate(async () => (await (await fetch('/v1/noodsteunpunten?pageSize=200')).json()).resultaten);
  const [[, lon, lat]] = added(page);
  const { plaats } = register.find((one) => one.naam === 'Nieuw punt 1');
  assert.ok(Math.abs(plaats.lon - lon) < 1e-5 && Math.abs(plaats.lat - lat) < 1e-5, 'with its place');
  await page.getByRole('button', { name: 'Laat bewijzen hoe goed dit is' }).click();
  const open7 = page.getByRole('link', { name: 'Open het nieuwe plan' });
  await open7.waitFor({ timeout: 200_000 });
  await look(page, 'proven');
  assert.ok(await page.getByRole('button', { name: 'Stap terug' }).isEnabled(), 'what was tried can still be undone');
  await open7.click();
  await page.waitForFunction(() => !location.hash.includes('nieuw='));
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  await page.getByRole('switch', { name: /Nieuw punt 1/ }).waitFor();
  assert.match(await page.locator('p.answer').innerText(), /^7 punten bereiken/);
  await page.getByRole('switch').first().click();
  await page.waitForFunction(() => document.querySelector('p.answer').innerText.includes('open punten'));
  await close();
});

test('e01 on paper there is the map, the table and whose work it is', { skip }, async () => {
  const { page, close } = await open('/wie');
  await page.pdf({ path: join(TARGET, 'map-who.pdf'), format: 'A4', printBackground: true });
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByRole('table').first().isVisible());
  assert.match(await page.locator('figcaption').first().innerText(), /Licentie/);
  await close();
});
