// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { code, PASSWORD } from './server.js';

const TASK_MS = 300_000;

/** Someone who asks the server as a page of ours does: with the cookies, and the token that one of them holds. */
export class Caller {
  #jar = new Map();
  #key = '';

  constructor(url) {
    this.url = url;
  }

  async ask(method, path, body, type = 'application/json') {
    const headers = { cookie: [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (method !== 'GET') headers['X-XSRF-TOKEN'] = decodeURIComponent(this.#jar.get('XSRF-TOKEN') ?? '');
    if (body !== undefined) headers['Content-Type'] = type;
    const answer = await fetch(this.url + path, { method, headers, body });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split('=');
      this.#jar.set(name, value);
    }
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? {} : JSON.parse(text);
  }

  json(method, path, body) {
    return this.ask(method, path, JSON.stringify(body));
  }

  /**
   * Chooses a password behind the link of an invitation.
   *
   * @returns {Promise<string>} the key of the app that makes codes
   */
  async activate(secret) {
    await this.ask('GET', '/actuator/health');
    const { sleutel } = await this.json('POST', '/v1/activaties', { code: secret });
    await this.json('PUT', '/v1/activaties', { code: secret, wachtwoord: PASSWORD, eenmaligeCode: await code(sleutel, -1) });
    this.#key = sleutel;
    return sleutel;
  }

  /** After {@link activate}. */
  async signIn(user) {
    await this.json('POST', '/v1/sessies', { inlognaam: user, wachtwoord: PASSWORD });
    await this.json('PUT', '/v1/sessies/huidige', { eenmaligeCode: await code(this.#key) });
  }

  /** @returns {Promise<string>} id of what the task made */
  async made(wish) {
    const { id } = await this.json('POST', '/v1/taken', wish);
    const end = Date.now() + TASK_MS;
    while (Date.now() < end) {
      const task = await this.ask('GET', `/v1/taken/${id}`);
      if (task.staat === 'klaar') return id;
      if (task.staat !== 'wacht' && task.staat !== 'bezig') throw new Error(`${wish.naam}: ${task.staat} ${task.fout}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error(`${wish.naam} took longer than ${TASK_MS / 1000} s.`);
  }

  /** Brings the files of a folder. @returns {Promise<string[]>} ids of those that a region can use */
  async bring(folder) {
    const ids = [];
    for (const file of filesOf(folder)) {
      const name = encodeURIComponent(file.slice(folder.length + 1));
      const added = await this.ask('POST', `/v1/bestanden?naam=${name}`, readFileSync(file), 'application/octet-stream');
      if (added.soorten.length > 0) ids.push(added.id);
    }
    return ids;
  }

  /** For a window of the browser that is signed in as well. */
  get state() {
    const { hostname } = new URL(this.url);
    const cookies = [...this.#jar].map(([name, value]) => ({ name, value, domain: hostname, path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' }));
    return { cookies, origins: [] };
  }
}

/** The files that lie in a folder, in order of name. */
export function filesOf(folder) {
  return readdirSync(folder).sort().map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}
