// SPDX-License-Identifier: EUPL-1.2
// The application on a real server with an empty data folder: the first administrator gets in, by keyboard; every page in every
// state is looked at wide and narrow; nothing is asked of another server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, TARGET } from '../lib/browser.js';
import { code, PASSWORD, serve } from '../lib/server.js';
import { look as lookAt, openWindow } from '../lib/window.js';

const WIDTHS = [1280, 390];
const USER = 'beheerder';

const skip = process.env.NOABER_SERVE === '1' ? false : 'NOABER_SERVE is not 1, so no server was started';
let browser;
let server;
let key;
/** Cookies of who has signed in. */
let signedIn;

before(async () => {
  if (skip) return;
  browser = await launch();
  server = await serve();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const open = (path, options) => openWindow(browser, server.url, path, options);
const look = (page, name) => lookAt(page, `app-${name}`);

const heading = (page) => page.locator('h1').textContent();
const focused = (page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Tab until the element with this id has the focus. */
async function tabTo(page, id) {
  for (let i = 0; i < 30; i++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${id} was not reached with the Tab key`);
}

test('a01 the link of the first administrator leads to choosing a password, by keyboard alone', { skip }, async () => {
  const { page, close } = await open(server.activation);
  await page.waitForSelector('.key');
  key = (await page.locator('.key').textContent()).replace(/^.*?:/, '').trim();
  await look(page, 'activate');
  await tabTo(page, 'user');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(USER);
  await tabTo(page, 'password');
  await page.keyboard.type('kort');
  await tabTo(page, 'once');
  await page.keyboard.type(await code(key, -1));
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=alert]');
  assert.match(await page.locator('[role=alert]').textContent(), /wachtwoord/i, 'says what is wrong');
  await look(page, 'activate-wrong');
  await page.locator('#password').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(PASSWORD);
  await tabTo(page, 'once');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(await code(key, -1));
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=status]');
  assert.match(await page.locator('[role=status]').textContent(), /Uw account werkt/);
  await look(page, 'activated');
  await close();
});

test('a02 a link that was used already says so', { skip }, async () => {
  const { page, close } = await open(server.activation);
  await page.waitForSelector('[role=alert]');
  await look(page, 'activate-again');
  await close();
});

test('b01 a wrong password is told, and nothing more', { skip }, async () => {
  const { page, close } = await open('/');
  assert.equal(await heading(page), 'Inloggen');
  await look(page, 'sign-in');
  await page.fill('#user', USER);
  await page.fill('#password', 'fout fout fout fout');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=alert]');
  assert.match(await page.locator('[role=alert]').textContent(), /Dat klopt niet/);
  await look(page, 'sign-in-wrong');
  await close();
});

test('b02 signing in by keyboard alone: password, then code', { skip }, async () => {
  const { page, close } = await open('/');
  await tabTo(page, 'user');
  await page.keyboard.type(USER);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#code');
  assert.equal(await focused(page), 'code', 'the field for the code has the focus');
  await look(page, 'sign-in-code');
  await page.keyboard.type(await code(key, 0));
  await page.keyboard.press('Enter');
  await page.waitForSelector('nav');
  assert.match(await page.locator('header').textContent(), /Onze organisatie/);
  signedIn = await page.context().storageState();
  await close();
});

for (const width of WIDTHS) {
  for (const [name, hash, question] of [
    ['start', '#/', 'Welke regio wilt u bekijken?'],
    ['runs', '#/gegevens', 'Gegevens en berekeningen'],
    ['register', '#/punten', 'Welke punten hebben we?'],
    ['point-new', '#/punten/nieuw', 'Een noodsteunpunt toevoegen'],
    ['users', '#/gebruikers', 'Wie werken hiermee?'],
    ['help', '#/hulp', 'Hulp'],
    ['unknown', '#/bestaat/niet', 'Deze bladzijde is er niet'],
  ]) {
    test(`c01 ${name} at ${width} pixels: a question first, axe finds nothing, nothing is wider than the window`, { skip }, async () => {
      const { page, close } = await open(`/${hash}`, { width, storageState: signedIn });
      await page.waitForLoadState('networkidle');
      assert.equal(await heading(page), question);
      await look(page, name);
      await close();
    });
  }
}

test('c02 everything can be had in English, and the choice is kept', { skip }, async () => {
  const { page, close } = await open('/#/hulp', { storageState: signedIn });
  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await heading(page), 'Help');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await page.reload();
  await page.waitForSelector('h1');
  assert.equal(await heading(page), 'Help');
  assert.doesNotMatch(await page.locator('main').textContent(), /\b(de|het|een|niet|waar)\b/, 'no Dutch is left');
  await close();
});

test('c03 going to another page puts the focus on its question; the skip link on its content', { skip }, async () => {
  const { page, close } = await open('/#/hulp', { storageState: signedIn });
  await page.getByRole('link', { name: 'Gegevens en berekeningen' }).click();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Gegevens en berekeningen');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
  await page.reload();
  await page.waitForSelector('nav');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'inhoud');
  await close();
});

/** Fills in a new point and saves it. */
async function makePoint(page, name) {
  await page.fill('#naam', name);
  await page.fill('#lat', '52,5577');
  await page.fill('#lon', '5,9121');
  await page.fill('#capaciteit', '250');
  await page.getByRole('button', { name: 'Voeg toe aan Uitrusting' }).click();
  await page.getByLabel('Wat', { exact: true }).fill('noodstroom');
  await page.getByLabel('Waarde').fill('ja');
  await page.getByLabel('Wie zei dit? (rol)').fill('beheerder van het gebouw');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, name);
}

test('e01 a point is added, changed, and its history kept', { skip }, async () => {
  const { page, close } = await open('/#/punten', { storageState: signedIn });
  await page.getByRole('link', { name: 'Voeg een punt toe' }).click();
  await makePoint(page, 'Sporthal Noord');
  await page.waitForSelector('text=Bewaard als versie 1.');
  await page.selectOption('#status', 'afgesproken');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.waitForSelector('text=Bewaard als versie 2.');
  const history = page.getByRole('table', { name: 'Alle versies, de nieuwste eerst' });
  await history.getByRole('row').nth(2).waitFor();
  assert.deepEqual(await history.locator('tbody th').allInnerTexts(), ['2', '1']);
  assert.match(await history.innerText(), /afgesproken[^]*voorgesteld/);
  await look(page, 'point');
  await page.getByRole('link', { name: 'Terug naar alle punten' }).click();
  await page.getByRole('link', { name: 'Sporthal Noord' }).waitFor();
  await look(page, 'register-filled');
  await close();
});

test('e02 what cannot be is told by field, and nothing typed is lost', { skip }, async () => {
  const { page, close } = await open('/#/punten/nieuw', { storageState: signedIn });
  await page.fill('#naam', 'Buurthuis');
  await page.fill('#lat', '5,9');
  await page.fill('#lon', '52,5');
  await page.fill('#contactrol', 'jan@voorbeeld.nl');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  assert.match(await alert.innerText(), /ligt niet in Nederland[^]*geen persoonsgegevens/);
  assert.equal(await page.inputValue('#naam'), 'Buurthuis');
  await look(page, 'point-wrong');
  await close();
});

test('e03 of two people at one point the second sees both versions and chooses', { skip }, async () => {
  const first = await open('/#/punten', { storageState: signedIn });
  await first.page.getByRole('link', { name: 'Sporthal Noord' }).click();
  await first.page.waitForSelector('#capaciteit');
  const second = await open(first.page.url(), { storageState: signedIn });
  await second.page.waitForSelector('#capaciteit');
  await first.page.fill('#capaciteit', '300');
  await first.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await first.page.waitForSelector('text=Bewaard als versie 3.');
  await second.page.fill('#capaciteit', '400');
  await second.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const differs = second.page.getByRole('table', { name: 'Wat verschilt' });
  await differs.waitFor();
  assert.match(await differs.innerText(), /400\s+300/);
  assert.equal(await differs.locator('tbody tr').count(), 1, 'only what differs is shown');
  await look(second.page, 'point-conflict');
  await second.page.getByRole('button', { name: 'Bewaar toch wat ik heb ingevuld' }).click();
  await second.page.waitForSelector('text=Bewaard als versie 4.');
  assert.equal(await second.page.inputValue('#capaciteit'), '400');
  await first.close();
  await second.close();
});

test('e05 the register goes out as a file and comes in again; another kind of file is refused in words', { skip }, async () => {
  const { page, close } = await open('/#/punten', { storageState: signedIn });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Haal op als csv' }).click();
  const file = join(TARGET, 'noodsteunpunten.csv');
  await (await download).saveAs(file);
  assert.match(readFileSync(file, 'utf8'), /Sporthal Noord/);
  await page.setInputFiles('#file', file);
  await page.getByRole('button', { name: 'Lees in' }).click();
  await page.waitForSelector('text=Toegevoegd: 0. Gewijzigd: 0. Gelijk gebleven: 1.');
  await page.setInputFiles('#file', { name: 'punten.doc', mimeType: 'application/msword', buffer: Buffer.from('x') });
  await page.getByRole('button', { name: 'Lees in' }).click();
  await page.waitForSelector('text=de naam moet eindigen op .csv, .geojson of .xlsx');
  await look(page, 'register-files');
  await close();
});

test('f01 who would be asked for open files is said before; a code that is none is told', { skip }, async () => {
  const { page, close } = await open('/#/gegevens', { storageState: signedIn });
  await page.waitForSelector('#municipality');
  assert.match(await page.locator('main').innerText(), /Aan deze diensten vraagt de server dan:[^]*api\.pdok\.nl: grenzen van buurten en wijken/);
  await page.fill('#municipality', 'Kampen');
  await page.getByRole('button', { name: 'Haal op' }).click();
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').innerText(), /"KAMPEN" is geen code van een gemeente/);
  await look(page, 'fetch-wrong');
  await close();
});

test('f02 a file is brought and deleted, after a word on what was made of it', { skip }, async () => {
  const { page, close } = await open('/#/gegevens', { storageState: signedIn });
  await page.setInputFiles('#files', { name: 'adressen.csv', mimeType: 'text/csv', buffer: Buffer.from('postcode,huisnummer,lon,lat\n8261AA,1,5.9,52.5\n') });
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByRole('button', { name: 'Verwijder adressen.csv' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /Wilt u adressen\.csv verwijderen\?[^]*Van dit bestand is geen regio gemaakt\./);
  await look(page, 'file-removal');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Verwijder adressen.csv' }).click();
  await page.getByRole('button', { name: 'Ja, verwijder' }).click();
  await page.getByRole('button', { name: 'Verwijder adressen.csv' }).waitFor({ state: 'detached' });
  await close();
});

test('e04 an invited user gets a link of their own, and only an administrator can invite', { skip }, async () => {
  const { page, close } = await open('/#/gebruikers', { storageState: signedIn });
  await page.fill('#name', 'Anna Bestuurder');
  await page.fill('#user', 'anna');
  await page.getByLabel(/Adviseur:/).uncheck();
  await page.getByLabel(/Bestuurder:/).check();
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
  const link = await page.locator('code').innerText();
  assert.ok(link.startsWith(`${server.url}/activeren#`));
  await look(page, 'users-invited');
  const other = await open(link);
  await other.page.waitForSelector('.key');
  const annaKey = (await other.page.locator('.key').textContent()).replace(/^.*?:/, '');
  await other.page.fill('#password', PASSWORD);
  await other.page.fill('#once', await code(annaKey, -1));
  await other.page.keyboard.press('Enter');
  await other.page.getByRole('link', { name: 'Inloggen' }).click();
  await other.page.fill('#user', 'anna');
  await other.page.fill('#password', PASSWORD);
  await other.page.keyboard.press('Enter');
  await other.page.fill('#code', await code(annaKey, 0));
  await other.page.keyboard.press('Enter');
  await other.page.waitForSelector('nav');
  await other.page.goto(`${server.url}/#/gebruikers`);
  await other.page.waitForSelector('text=Gebruikers uitnodigen kan alleen een beheerder');
  await other.page.goto(`${server.url}/#/punten`);
  await other.page.getByRole('link', { name: 'Sporthal Noord' }).click();
  await other.page.waitForSelector('#naam');
  assert.ok(await other.page.locator('#naam').isDisabled(), 'a board member sees it and changes nothing');
  assert.equal(await other.page.getByRole('button', { name: 'Bewaar', exact: true }).count(), 0);
  await other.close();
  await close();
});

test('e06 an administrator changes a user, blocks one, and makes a new link; never without asking', { skip }, async () => {
  const { page, close } = await open('/#/gebruikers', { storageState: signedIn });
  await page.getByRole('button', { name: 'Wijzig Anna Bestuurder' }).click();
  await page.getByRole('heading', { name: 'Anna Bestuurder wijzigen' }).waitFor();
  const form = page.locator('form').filter({ hasText: 'Geblokkeerd' });
  await form.getByLabel(/Contactpersoon:/).check();
  await form.getByLabel(/Geblokkeerd/).check();
  await look(page, 'user-change');
  await form.getByRole('button', { name: 'Bewaar' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Anna Bestuurder' });
  await row.filter({ hasText: 'geblokkeerd' }).waitFor();
  assert.match(await row.innerText(), /Bestuurder, Contactpersoon/);
  assert.equal(await focused(page), await row.getByRole('button').getAttribute('id'), 'the focus is back where it was');
  const other = await open('/');
  await other.page.fill('#user', 'anna');
  await other.page.fill('#password', PASSWORD);
  await other.page.keyboard.press('Enter');
  await other.page.waitForSelector('[role=alert]');
  assert.match(await other.page.locator('[role=alert]').textContent(), /Dat klopt niet/, 'who is blocked is told no more than who is wrong');
  await other.close();
  await row.getByRole('button').click();
  await page.getByRole('button', { name: 'Nieuwe link' }).click();
  await page.getByText(/nieuwe app voor codes/).waitFor();
  assert.equal(await page.locator('code').count(), 0, 'not before one is sure');
  await look(page, 'user-again');
  await page.getByRole('button', { name: 'Ja, maak een nieuwe link' }).click();
  assert.ok((await page.locator('code').innerText()).startsWith(`${server.url}/activeren#`));
  await close();
});

test('e07 who runs the installation adds an organisation with its first administrator', { skip }, async () => {
  const { page, close } = await open('/#/gebruikers', { storageState: signedIn });
  await page.fill('#organisation', 'Gemeente Buurstad');
  await page.fill('#organisation-code', 'GM9999');
  await page.fill('#administrator', 'Buur Beheerder');
  await page.fill('#administrator-user', 'beheerder');
  await page.getByRole('button', { name: 'Voeg een organisatie toe' }).click();
  await page.getByText('De inlognaam beheerder is al in gebruik.').waitFor();
  assert.equal(await page.inputValue('#organisation'), 'Gemeente Buurstad', 'what was typed is still there');
  await page.fill('#administrator-user', 'buur');
  await page.getByRole('button', { name: 'Voeg een organisatie toe' }).click();
  assert.ok((await page.locator('code').innerText()).startsWith(`${server.url}/activeren#`));
  await page.getByRole('row').filter({ hasText: 'Gemeente Buurstad' }).filter({ hasText: 'GM9999' }).waitFor();
  await look(page, 'organisations');
  await close();
});

test('e08 one sees who one is, and a wrong password changes nothing', { skip }, async () => {
  const { page, close } = await open('/#/account', { storageState: signedIn });
  await page.getByText(/U bent ingelogd als .* van Onze organisatie/).waitFor();
  await page.fill('#present', 'dit is het niet');
  await page.fill('#next', 'vier hele andere woorden');
  await page.fill('#code', '000000');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=alert]');
  await look(page, 'account');
  await close();
});

test('e09 a provider outside that does not know someone is told in words', { skip }, async () => {
  const { page, close } = await open('/#/inloggen?fout=onbekend');
  await page.getByText('Dat account kennen we hier niet.').waitFor();
  await look(page, 'sign-in-outside');
  await close();
});

test('d01 signing out ends it, also for an address that was kept', { skip }, async () => {
  const { page, close } = await open('/#/hulp', { storageState: signedIn });
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Inloggen');
  await page.goto(`${server.url}/#/gegevens`);
  await page.reload();
  await page.waitForSelector('#user');
  assert.equal(await page.locator('nav').count(), 0);
  await close();
});
