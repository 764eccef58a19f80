// SPDX-License-Identifier: EUPL-1.2
// Starts a server of its own, lets it make a region and a plan as an adviser asks for them, and runs tests/map.test.js on these.
// node map-on-a-server.mjs [FOLDER] [--speed]: of the files in FOLDER; without, of the invented municipality. With --speed it tells
// instead how long trying out takes (trial-speed.mjs).
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Caller } from './lib/caller.js';
import { serve } from './lib/server.js';

const speed = process.argv.includes('--speed');
const folder = process.argv.slice(2).find((one) => one !== '--speed');
const server = await serve();

let ended = 1;
try {
  const adviser = new Caller(server.url);
  await adviser.activate(server.secret);
  await adviser.signIn('beheerder');
  const naam = folder === undefined ? 'Voorbeeldstad' : 'Kampen';
  const region = await adviser.made({ soort: 'regio', naam, ...(folder === undefined ? { voorbeeld: true } : { bestanden: await adviser.bring(folder) }) });
  await adviser.made({ soort: 'plan', naam: `Plan van ${naam}`, regioId: region, vraag: { punten: 6 } });
  const state = join(server.data, 'cookies.json');
  writeFileSync(state, JSON.stringify(adviser.state));
  const environment = { ...process.env, NOABER_MAP_URL: server.url, NOABER_MAP_REGION: region, NOABER_MAP_STATE: state };
  const test = spawn(process.execPath, speed ? ['trial-speed.mjs'] : ['--test', 'tests/map.test.js'], { stdio: 'inherit', env: environment });
  ended = await new Promise((resolve) => test.on('exit', resolve));
} finally {
  await server.stop();
}
process.exit(ended ?? 1);
