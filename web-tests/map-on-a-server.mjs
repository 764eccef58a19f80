// SPDX-License-Identifier: EUPL-1.2
// Starts a server of its own, lets it make a region and a plan as an adviser asks for them, and runs tests/map.test.js on these.
// node map-on-a-server.mjs [FOLDER]: of the files in FOLDER; without, of the invented municipality.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, PASSWORD, serve } from './lib/server.js';

const TASK_MS = 300_000;
const folder = process.argv[2];
const jar = new Map();
const server = await serve();

/** As a page of ours asks: with the cookies, and the token that one of them holds. */
async function ask(method, path, body, type = 'application/json') {
  const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = decodeURIComponent(jar.get('XSRF-TOKEN') ?? '');
  if (body !== undefined) headers['Content-Type'] = type;
  const answer = await fetch(server.url + path, { method, headers, body });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, value] = cookie.split(';')[0].split('=');
    jar.set(name, value);
  }
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}

const json = (method, path, body) => ask(method, path, JSON.stringify(body));

async function made(wish) {
  const { id } = await json('POST', '/v1/taken', wish);
  const end = Date.now() + TASK_MS;
  while (Date.now() < end) {
    const task = await ask('GET', `/v1/taken/${id}`);
    if (task.staat === 'klaar') return id;
    if (task.staat !== 'wacht' && task.staat !== 'bezig') throw new Error(`${wish.naam}: ${task.staat} ${task.fout}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${wish.naam} took longer than ${TASK_MS / 1000} s.`);
}

async function files() {
  const ids = [];
  for (const name of readdirSync(folder).filter((one) => statSync(join(folder, one)).isFile()).sort()) {
    const added = await ask('POST', `/v1/bestanden?naam=${encodeURIComponent(name)}`, readFileSync(join(folder, name)), 'application/octet-stream');
    if (added.soorten.length > 0) ids.push(added.id);
  }
  return ids;
}

let ended = 1;
try {
  const secret = server.activation.split('#')[1];
  await ask('GET', '/actuator/health');
  const { sleutel } = await json('POST', '/v1/activaties', { code: secret });
  await json('PUT', '/v1/activaties', { code: secret, wachtwoord: PASSWORD, eenmaligeCode: await code(sleutel, -1) });
  await json('POST', '/v1/sessies', { inlognaam: 'beheerder', wachtwoord: PASSWORD });
  await json('PUT', '/v1/sessies/huidige', { eenmaligeCode: await code(sleutel) });
  const naam = folder === undefined ? 'Voorbeeldstad' : 'Kampen';
  const region = await made({ soort: 'regio', naam, ...(folder === undefined ? { voorbeeld: true } : { bestanden: await files() }) });
  await made({ soort: 'plan', naam: `Plan van ${naam}`, regioId: region, vraag: { punten: 6 } });
  const state = join(server.data, 'cookies.json');
  const { hostname } = new URL(server.url);
  const cookies = [...jar].map(([name, value]) => ({ name, value, domain: hostname, path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' }));
  writeFileSync(state, JSON.stringify({ cookies, origins: [] }));
  const environment = { ...process.env, NOABER_MAP_URL: server.url, NOABER_MAP_REGION: region, NOABER_MAP_STATE: state };
  const test = spawn(process.execPath, ['--test', 'tests/map.test.js'], { stdio: 'inherit', env: environment });
  ended = await new Promise((resolve) => test.on('exit', resolve));
} finally {
  await server.stop();
}
process.exit(ended ?? 1);
