// SPDX-License-Identifier: EUPL-1.2
import { Problem } from './problem';
import type {
  Activation,
  FetchSource,
  ImportDone,
  Layer,
  Me,
  Organisation,
  Plan,
  PlanRow,
  PlanWish,
  PointFormat,
  PointRow,
  PointWish,
  Region,
  RegionRow,
  Shapes,
  StoredFile,
  Task,
  Trial,
  TrialWish,
  User,
  Waiting,
} from './types';

const TOKEN_COOKIE = 'XSRF-TOKEN';
const TOKEN_HEADER = 'X-XSRF-TOKEN';
const PAGE_SIZE = 200;

/** Every call to the server. One that fails throws a {@link Problem}. */
export class Client {
  constructor(
    private readonly fetcher: typeof fetch = (...args) => fetch(...args),
    private readonly cookies: () => string = () => document.cookie,
    public language = 'nl',
  ) {}

  regions = (): Promise<RegionRow[]> => this.list('/v1/regios', 'regios');
  region = (id: string): Promise<Region> => this.get(`/v1/regios/${encodeURIComponent(id)}`);
  layer = (id: string, layer: Layer): Promise<Shapes> => this.get(`/v1/regios/${encodeURIComponent(id)}/lagen/${layer}`);

  plans = (regionId: string): Promise<PlanRow[]> =>
    this.list(`/v1/plannen?regioId=${encodeURIComponent(regionId)}`, 'plannen');
  plan = async (id: string): Promise<Plan> => {
    const { inhoud, vraag } = await this.get<{ inhoud: Plan; vraag: PlanWish }>(`/v1/plannen/${encodeURIComponent(id)}`);
    return { ...inhoud, vraag };
  };
  trial = (id: string, wish: TrialWish, signal: AbortSignal): Promise<Trial> =>
    this.send('POST', `/v1/plannen/${encodeURIComponent(id)}/proefopstellingen`, wish, signal);

  /** Whom the server would ask for files. */
  fetchSources = (): Promise<{ jaar: number; bronnen: FetchSource[] }> => this.get('/v1/ophaalbronnen');
  files = (): Promise<StoredFile[]> => this.list('/v1/bestanden', 'bestanden');
  addFile = (file: File): Promise<StoredFile> => this.send('POST', `/v1/bestanden?naam=${encodeURIComponent(file.name)}`, file);
  withdrawFile = (id: string): Promise<void> => this.send('DELETE', `/v1/bestanden/${encodeURIComponent(id)}`);

  tasks = (): Promise<Task[]> => this.list('/v1/taken', 'taken');
  task = (id: string): Promise<Task> => this.get(`/v1/taken/${encodeURIComponent(id)}`);
  startTask = (task: object): Promise<Task> => this.send('POST', '/v1/taken', task);
  stopTask = (id: string): Promise<void> => this.send('DELETE', `/v1/taken/${encodeURIComponent(id)}`);

  me = (): Promise<Me> => this.get('/v1/ik');
  /** The first step; the second is {@link signInCode}. */
  signIn = (inlognaam: string, wachtwoord: string): Promise<{ volgendeStap: string }> =>
    this.send('POST', '/v1/sessies', { inlognaam, wachtwoord });
  signInCode = (eenmaligeCode: string): Promise<void> => this.send('PUT', '/v1/sessies/huidige', { eenmaligeCode });
  signOut = (): Promise<void> => this.send('DELETE', '/v1/sessies/huidige');
  waiting = (code: string): Promise<Waiting> => this.send('POST', '/v1/activaties', { code });
  activate = (choice: Activation): Promise<void> => this.send('PUT', '/v1/activaties', choice);

  organisations = (): Promise<Organisation[]> => this.list('/v1/organisaties', 'resultaten');
  users = (): Promise<User[]> => this.list('/v1/gebruikers', 'resultaten');
  invite = (user: object): Promise<{ gebruiker: User; activatiecode: string }> => this.send('POST', '/v1/gebruikers', user);
  /** @param seen as one looked at it; another change since then is refused */
  changeUser = (seen: User, wish: object): Promise<User> =>
    this.send('PUT', `/v1/gebruikers/${encodeURIComponent(seen.id)}`, wish, undefined, seen.versie);
  eraseUser = (id: string): Promise<void> => this.send('DELETE', `/v1/gebruikers/${encodeURIComponent(id)}`);
  makeOrganisation = (wish: object): Promise<{ organisatie: Organisation; activatiecode: string }> =>
    this.send('POST', '/v1/organisaties', wish);
  changePassword = (wish: object): Promise<void> => this.send('PUT', '/v1/ik/wachtwoord', wish);
  inviteAgain = (id: string): Promise<{ gebruiker: User; activatiecode: string }> =>
    this.send('POST', `/v1/gebruikers/${encodeURIComponent(id)}/uitnodigingen`);

  points = (): Promise<PointRow[]> => this.list('/v1/noodsteunpunten', 'resultaten');
  point = (id: string): Promise<PointRow> => this.get(point(id));
  makePoint = (wish: PointWish): Promise<PointRow> => this.send('POST', '/v1/noodsteunpunten', wish);
  /** @param version that one looked at; another since then is refused with both */
  changePoint = (id: string, version: number, wish: PointWish): Promise<PointRow> =>
    this.send('PUT', point(id), wish, undefined, version);
  withdrawPoint = (id: string, version: number): Promise<void> => this.send('DELETE', point(id), undefined, undefined, version);
  pointVersions = (id: string): Promise<PointRow[]> => this.list(`${point(id)}/versies`, 'resultaten');
  /** @param path of a thing, below /v1 */
  sharedWith = async (path: string): Promise<string[]> =>
    (await this.get<{ organisaties: string[] }>(`/v1/${path}/gedeeld-met`)).organisaties;
  share = (path: string, organisaties: string[]): Promise<unknown> =>
    this.send('PUT', `/v1/${path}/gedeeld-met`, { organisaties });

  importPoints = (formaat: PointFormat, file: Blob): Promise<ImportDone> =>
    this.send('POST', `/v1/noodsteunpunten/_importeren?formaat=${formaat}`, file);
  waysIn = (): Promise<{ aanbieders: { naam: string; adres: string }[] }> => this.get('/v1/inlogmogelijkheden');

  private get<T>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  /** All pages of a list. */
  private async list<T>(path: string, name: string): Promise<T[]> {
    const rows: T[] = [];
    for (let page = 1; ; page++) {
      const separator = path.includes('?') ? '&' : '?';
      const body = await this.get<Record<string, unknown>>(`${path}${separator}page=${page}&pageSize=${PAGE_SIZE}`);
      const part = (body[name] ?? body['resultaten']) as T[];
      rows.push(...part);
      if (part.length < PAGE_SIZE) {
        return rows;
      }
    }
  }

  private async send<T>(method: string, path: string, body?: unknown, signal?: AbortSignal, version?: number): Promise<T> {
    const headers: Record<string, string> = { Accept: 'application/json, application/geo+json', 'Accept-Language': this.language };
    if (method !== 'GET') {
      headers[TOKEN_HEADER] = this.token();
    }
    if (version !== undefined) {
      headers['If-Match'] = `"${version}"`;
    }
    if (body !== undefined) {
      headers['Content-Type'] = body instanceof Blob ? 'application/octet-stream' : 'application/json';
    }
    let response: Response;
    try {
      response = await this.fetcher(path, {
        method,
        headers,
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (e) {
      if (signal?.aborted) {
        throw e;
      }
      throw new Problem(0, '', '');
    }
    if (!response.ok) {
      throw await Problem.of(response);
    }
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  /** Spring gives it in a cookie that a script may read; another site cannot. */
  private token(): string {
    const pair = this.cookies().split('; ').find(cookie => cookie.startsWith(`${TOKEN_COOKIE}=`));
    return pair === undefined ? '' : decodeURIComponent(pair.slice(TOKEN_COOKIE.length + 1));
  }
}

function point(id: string): string {
  return `/v1/noodsteunpunten/${encodeURIComponent(id)}`;
}

export const client = new Client();
