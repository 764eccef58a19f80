// SPDX-License-Identifier: EUPL-1.2
// A day's work on a real server, by keyboard alone: an adviser brings files, has a region and plans made, changes, compares,
// shares and prints; a board member of another municipality sees nothing of it until it is shared, and nothing after.
// NOABER_FILES is a folder of files of one municipality; NOABER_TOWN its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, TARGET } from '../lib/browser.js';
import { Caller, filesOf } from '../lib/caller.js';
import { code, PASSWORD, serve } from '../lib/server.js';
import { lookTwice, openWindow, press, tabTo, type } from '../lib/window.js';

const folder = process.env.NOABER_FILES;
const skip = folder ? false : 'NOABER_FILES is not set, so there are no files to bring';
const DONE_MS = 240_000;
const DRAWN_MS = 30_000;
const NEIGHBOUR = 'Gemeente Buurstad';
const town = process.env.NOABER_TOWN ?? 'Voorbeeldstad';

let browser;
let server;
/** Windows that stay open from one test to the next: who works in them stays signed in. */
let adviser;
let board;
let keys;
let regionPath;
let planPath;

before(async () => {
  if (skip) return;
  browser = await launch();
  server = await serve();
  const administrator = new Caller(server.url);
  await administrator.activate(server.secret);
  await administrator.signIn('beheerder');
  const invited = await administrator.json('POST', '/v1/gebruikers', { naam: 'Ada Adviseur', inlognaam: 'ada', rollen: ['adviseur', 'analist'] });
  const neighbour = await administrator.json('POST', '/v1/organisaties', {
    naam: NEIGHBOUR,
    soort: 'gemeente',
    beheerderNaam: 'Buur Beheerder',
    beheerderInlognaam: 'buur',
  });
  const other = new Caller(server.url);
  await other.activate(neighbour.activatiecode);
  await other.signIn('buur');
  const mayor = await other.json('POST', '/v1/gebruikers', { naam: 'Bea Burgemeester', inlognaam: 'bea', rollen: ['bestuurder'] });
  keys = {
    ada: await new Caller(server.url).activate(invited.activatiecode),
    bea: await new Caller(server.url).activate(mayor.activatiecode),
  };
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function signIn(user) {
  const opened = await openWindow(browser, server.url, '/');
  const { page } = opened;
  await type(page, 'Gebruikersnaam', user);
  await type(page, 'Wachtwoord', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#code');
  await page.keyboard.type(await code(keys[user]));
  await page.keyboard.press('Enter');
  await page.waitForSelector('nav');
  return opened;
}

let broken = null;
/** A part of the story; after one that broke, the rest says so instead of waiting. */
function part(name, tell) {
  test(name, { skip }, async () => {
    assert.equal(broken, null, 'an earlier part of the story broke');
    broken = name;
    try {
      await tell();
      broken = null;
    } finally {
      if (broken !== null) await adviser?.page.screenshot({ path: join(TARGET, 'story-broke.png'), fullPage: true });
    }
  });
}

const heading = (page, text) => page.getByRole('heading', { level: 1, name: text }).waitFor();
const address = (page) => new URL(page.url()).hash;
const answer = (page) => page.locator('.answer').first();

/** A row of the table of runs is ready, and is opened. */
async function openWhenReady(page, name) {
  const ready = page.getByRole('link', { name: `Bekijk ${name}` });
  const failed = page.getByText('Niet gelukt');
  await ready.or(failed).waitFor({ timeout: DONE_MS });
  assert.equal(await failed.count(), 0, 'the task did not fail');
  await press(page, `Bekijk ${name}`);
}

/** The address as somebody types it. */
async function goTo(page, hash) {
  await page.goto(`${server.url}/${hash}`);
  await page.reload();
}

part('a01 an empty installation leads to where files are brought', async () => {
  adviser = await signIn('ada');
  const { page } = adviser;
  // Asked for early: a choice that is waited for only when the key is pressed may come too late.
  page.on('filechooser', (chooser) => chooser.setFiles(filesOf(folder)));
  await page.getByText('Er is nog geen regio').waitFor();
  await lookTwice(page, 'story-empty');
  await press(page, 'Naar gegevens laden');
  await heading(page, 'Gegevens en berekeningen');
});

part('a02 files are brought, and told what they are', async () => {
  const { page } = adviser;
  await press(page, 'Bestanden');
  await page.waitForFunction((count) => document.querySelector('#files').files.length === count, filesOf(folder).length);
  await press(page, 'Voeg toe');
  await page.getByText('Waarvan wilt u een regio maken?').waitFor({ timeout: DONE_MS });
  const lines = await page.locator('.file').allInnerTexts();
  assert.equal(lines.length, filesOf(folder).length, 'every file is listed');
  assert.ok(lines.some((line) => line.includes('straten')), lines.join('\n'));
  assert.ok(lines.some((line) => line.includes('adressen')), lines.join('\n'));
  await lookTwice(page, 'story-files');
});

part('a03 a region is made of them; its page answers with people, not with a map', async () => {
  const { page } = adviser;
  await type(page, 'Naam van de regio', town);
  await page.keyboard.press('Enter');
  await openWhenReady(page, town);
  await heading(page, 'Hoe staan we ervoor?');
  assert.match(await answer(page).innerText(), /redden naar schatting [\d.]+ \([\d.]+–[\d.]+\) van de/);
  regionPath = address(page).split('?')[0];
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  await lookTwice(page, 'story-region');
});

part('b01 without a plan the page of the points leads to one', async () => {
  const { page } = adviser;
  await press(page, 'Waar kunnen mensen heen?');
  await page.getByText('Er is nog geen plan').waitFor();
  await press(page, 'Maak een plan');
  await page.getByLabel('Regio', { exact: true }).waitFor();
  await type(page, 'Aantal punten (leeg: volgens de norm)', '6');
  await lookTwice(page, 'story-ask-plan');
  await page.keyboard.press('Enter');
  await openWhenReady(page, `6 punten voor ${town}`);
  await heading(page, 'Waar kunnen mensen heen?');
  assert.match(await answer(page).innerText(), /^6 punten bereiken \d+/);
  planPath = address(page).split('?')[0];
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  await lookTwice(page, 'story-plan');
});

part('b02 switching a point off moves the figures; a step back undoes it', async () => {
  const { page } = adviser;
  const planned = await answer(page).innerText();
  await press(page, /^Punt A open/, 'Space');
  await page.waitForFunction((before) => document.querySelector('.answer').innerText !== before, planned);
  assert.match(await answer(page).innerText(), /^Met deze 5 open punten/);
  await press(page, 'Stap terug');
  await page.waitForFunction((before) => document.querySelector('.answer').innerText === before, planned);
});

part('b03 one point stays, one may not come back, and the solver is asked again', async () => {
  const { page } = adviser;
  await press(page, /^Punt B vast/, 'Space');
  await press(page, /^Punt F open/, 'Space');
  await answer(page).filter({ hasText: 'Met deze 5 open punten' }).waitFor();
  await press(page, 'Laat bewijzen hoe goed dit is');
  await page.getByRole('link', { name: 'Open het nieuwe plan' }).waitFor({ timeout: DONE_MS });
  await press(page, 'Open het nieuwe plan');
  await page.getByText(/^5 punten bereiken/).waitFor();
});

part('c01 the two plans stand beside each other', async () => {
  const { page } = adviser;
  await press(page, 'Vergelijk twee plannen');
  await heading(page, 'Welk plan is beter?');
  assert.match(await answer(page).innerText(), /^‘6 punten voor .* bereikt ongeveer [\d.]+ inwoners meer dan ‘5 punten .* kost ongeveer €\s[\d.]+ per jaar meer.*hebben [1-5] punten gemeen/);
  await lookTwice(page, 'story-compare');
});

part('d01 a board member of another municipality sees nothing of it', async () => {
  board = await signIn('bea');
  const { page } = board;
  await page.getByText('Er is nog geen regio').waitFor();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/v1/regios/')) asked++;
  });
  for (const path of [regionPath, planPath]) {
    asked = 0;
    await goTo(page, path);
    await page.getByText('of u mag het niet zien').waitFor();
    assert.ok(asked <= 8, `what may not be seen is not asked for over and over: ${asked} times`);
    assert.doesNotMatch(await page.locator('body').innerText(), new RegExp(town), 'not even its name');
  }
  await lookTwice(page, 'story-refused');
});

part('d02 the adviser shares a plan', async () => {
  const { page } = adviser;
  await goTo(page, planPath);
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  await press(page, NEIGHBOUR, 'Space');
  await press(page, 'Bewaar met wie u deelt');
  await page.getByText('Bewaard.').waitFor();
  await lookTwice(page, 'story-shared');
});

part('d03 then the board member reads the plan, and can change nothing', async () => {
  const { page } = board;
  await goTo(page, '#/');
  await press(page, town);
  await heading(page, 'Hoe staan we ervoor?');
  await press(page, 'Waar kunnen mensen heen?');
  await page.getByText(/^5 punten bereiken/).waitFor();
  await page.waitForSelector('.map[data-drawn=true]', { timeout: DRAWN_MS });
  for (const button of ['Laat bewijzen hoe goed dit is', 'Neem de open punten over', 'Bewaar met wie u deelt']) {
    assert.equal(await page.getByRole('button', { name: button }).count(), 0, button);
  }
  await lookTwice(page, 'story-board');
});

part('e01 the plan goes on paper: as a file, and printed from the browser', async () => {
  const { page } = adviser;
  await tabTo(page, 'Op papier (PDF)');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const file = join(TARGET, 'story-plan.pdf');
  await download.saveAs(file);
  assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-');
  await page.pdf({ path: join(TARGET, 'story-printed.pdf'), format: 'A4', printBackground: true });
  await page.emulateMedia({ media: 'print' });
  assert.ok(await answer(page).isVisible(), 'the answer is on paper');
  assert.ok(await page.getByRole('table').first().isVisible(), 'and the table');
  assert.ok(!(await page.locator('nav').isVisible()), 'and no menu');
  await page.emulateMedia({ media: 'screen' });
});

part('f01 what is no longer shared is gone for the other', async () => {
  const { page } = adviser;
  await press(page, NEIGHBOUR, 'Space');
  await press(page, 'Bewaar met wie u deelt');
  await page.getByText('Bewaard.').waitFor();
  await goTo(board.page, planPath);
  await board.page.getByText('Er is nog geen plan').or(board.page.getByText('of u mag het niet zien')).waitFor();
  await adviser.close();
  await board.close();
});
