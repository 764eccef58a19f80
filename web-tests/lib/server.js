// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const START_MS = 120_000;
const STEP_SECONDS = 30;
const DIGITS = 6;
/** A code is given only when it can be typed before the next one shows. */
const TYPING_MS = 10_000;
export const PASSWORD = 'paard batterij nietje juist';

/**
 * A server of its own with an empty data folder, as an administrator starts it: `./noaber serve`.
 *
 * @returns {Promise<{url: string, activation: string, secret: string, data: string, stop: () => Promise<void>}>}
 */
export async function serve() {
  const data = mkdtempSync(join(tmpdir(), 'noaber-serve-'));
  const program = spawn(join(ROOT, 'noaber'), ['serve', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  createInterface({ input: program.stderr }).on('line', (line) => said.push(line));
  const ended = new Promise((resolve) => program.on('exit', resolve));
  let url = '';
  let timer;
  const activation = await new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The server did not start.\n${said.join('\n')}`)), START_MS);
    ended.then((code) => reject(new Error(`The server ended with ${code}.\n${said.join('\n')}`)));
    createInterface({ input: program.stdout }).on('line', (line) => {
      url ||= /^Noaber is ready on (\S+)/.exec(line)?.[1] ?? '';
      const link = /(\S+\/activeren#\S+)/.exec(line)?.[1];
      if (link) resolve(link);
    });
  }).finally(() => clearTimeout(timer));
  return {
    url,
    activation,
    /** Of the link of the first administrator. */
    secret: activation.split('#')[1],
    data,
    stop: async () => {
      program.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * What the app on a telephone shows (RFC 6238). No code works twice; a server takes those of one step off, too.
 *
 * @param {string} key base32
 * Waits for the next code when the one that shows is about to go, as a person does.
 *
 * @param {number} stepsOff -1, 0 or 1
 */
export async function code(key, stepsOff = 0) {
  const left = STEP_SECONDS * 1000 - (Date.now() % (STEP_SECONDS * 1000));
  if (left < TYPING_MS) await new Promise((resolve) => setTimeout(resolve, left));
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_SECONDS) + stepsOff));
  const hash = createHmac('sha1', base32(key)).update(message).digest();
  const at = hash[hash.length - 1] & 0xf;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

function base32(text) {
  const bits = [...text.replace(/[\s=]/g, '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}
