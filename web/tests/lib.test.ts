// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { Client } from '../src/api/client';
import { Problem } from '../src/api/problem';
import type { Plan } from '../src/api/types';
import { choice, measures, points } from '../src/lib/compare';
import { Numbers } from '../src/lib/numbers';
import { address, parse } from '../src/lib/route';
import { en } from '../src/words/en';
import { nl } from '../src/words/nl';

describe('numbers', () => {
  const dutch = new Numbers('nl-NL', 'onbekend');

  it('a01 tells an estimate with its bounds, rounded outwards', () => {
    expect(dutch.estimate({ low: 5812, mid: 6907, high: 8099 })).toBe('6.900 (5.800–8.100)');
    expect(dutch.estimate({ low: 42, mid: 58, high: 61 })).toBe('60 (40–65)');
  });

  it('a02 tells a published figure alone', () => {
    expect(dutch.estimate({ low: 7040, mid: 7045, high: 7050 })).toBe('7.045');
  });

  it('a03 tells that a figure is missing, and zero as zero', () => {
    expect(dutch.estimate(null)).toBe('onbekend');
    expect(dutch.whole(undefined)).toBe('onbekend');
    expect(dutch.whole(0)).toBe('0');
  });

  it('a04 writes English as English readers do', () => {
    expect(new Numbers('en-GB', 'unknown').estimate({ low: 5812, mid: 6907, high: 8099 })).toBe('6,900 (5,800–8,100)');
  });

  it('a05 rounds bounds of shares outwards', () => {
    expect(dutch.percents({ low: 0.654, mid: 0.7654, high: 0.9923 })).toBe('77\u00a0% (65–100\u00a0%)');
  });
});

describe('route', () => {
  it('b01 reads and writes the same address', () => {
    for (const hash of ['#/', '#/regio/kampen', '#/regio/kampen/noodsteunpunten?plan=3&kies=A', '#/regio/kampen/vergelijken', '#/gegevens', '#/punten', '#/punten/7', '#/gebruikers', '#/hulp']) {
      const route = parse(hash);
      expect(address(route.page, route.regionId ?? route.id, route.view)).toBe(hash);
    }
  });

  it('b02 keeps names with strange letters', () => {
    expect(parse(address('who', 'Ś/ 1')).regionId).toBe('Ś/ 1');
  });

  it('b03 knows that a page does not exist', () => {
    expect(parse('#/regio/kampen/niets').page).toBe('unknown');
    expect(parse('#/x').page).toBe('unknown');
  });
});

describe('words', () => {
  const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(match => match[0]).sort().join();

  it('c01 have the same values to fill in, in both languages', () => {
    for (const [key, text] of Object.entries(nl)) {
      expect(places(en[key as keyof typeof nl]), key).toBe(places(text));
    }
  });

  it('c02 are all written', () => {
    for (const words of [nl, en]) {
      for (const [key, text] of Object.entries(words)) {
        expect(text.trim(), key).not.toBe('');
      }
    }
  });
});

describe('client', () => {
  const answer = (status: number, body: unknown, type = 'application/json') =>
    new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } });

  it('d01 asks for all pages of a list', async () => {
    const asked: string[] = [];
    const rows = Array.from({ length: 250 }, (_, i) => ({ id: String(i) }));
    const client = new Client(
      async path => {
        asked.push(String(path));
        const page = Number(new URL(String(path), 'http://x').searchParams.get('page'));
        return answer(200, { regios: rows.slice((page - 1) * 200, page * 200) });
      },
      () => '',
    );
    expect(await client.regions()).toHaveLength(250);
    expect(asked).toEqual(['/v1/regios?page=1&pageSize=200', '/v1/regios?page=2&pageSize=200']);
  });

  it('d02 sends the token of the cookie with what changes something, and not with what reads', async () => {
    const headers: (string | undefined)[] = [];
    const client = new Client(
      async (_, init) => {
        headers.push((init?.headers as Record<string, string>)['X-XSRF-TOKEN']);
        return answer(204, null);
      },
      () => 'a=b; XSRF-TOKEN=t%3D1',
    );
    await client.signOut();
    await client.me();
    expect(headers).toEqual(['t=1', undefined]);
  });

  it('d03 tells what the server said was wrong', async () => {
    const client = new Client(
      async () => answer(409, { title: 'Conflict', detail: 'Iemand was u voor.' }, 'application/problem+json'),
      () => '',
    );
    await expect(client.me()).rejects.toMatchObject({ status: 409, title: 'Conflict', detail: 'Iemand was u voor.' });
  });

  it('d04 tells that the server was not reached', async () => {
    const client = new Client(
      async () => {
        throw new TypeError('network');
      },
      () => '',
    );
    const problem = await client.me().catch((e: unknown) => e);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).status).toBe(0);
  });
});

describe('comparison', () => {
  const dutch = new Numbers('nl-NL', 'onbekend');
  const tell = (key: keyof typeof nl, ...values: (string | number)[]) => nl[key].replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));
  /** What the page needs of a plan. */
  const small = (points: number, reached: number, euro: number | null) =>
    ({
      points,
      sites: [],
      asked: { limit: { minutes: 15 } },
      residents: { reached: { low: reached, mid: reached, high: reached }, share: { low: reached / 10_000, mid: reached / 10_000, high: reached / 10_000 } },
      lessSelfReliant: null,
      euroPerYear: euro === null ? null : { low: euro, mid: euro, high: euro },
    }) as unknown as Plan;
  const told = (one: Plan, other: Plan) => choice({ name: 'een', plan: one }, { name: 'twee', plan: other }, dutch, tell);

  it('e02 tells the choice as it is: who is reached more, and for how much', () => {
    expect(told(small(5, 7600, 250_000), small(6, 8000, 300_000))).toBe(
      '‘twee’ bereikt ongeveer 400 inwoners meer dan ‘een’: 80\u00a0% tegenover 76\u00a0%. Dat kost ongeveer €\u00a050.000 per jaar meer. De plannen hebben 0 punten gemeen.',
    );
    expect(told(small(6, 8000, 200_000), small(5, 7600, 250_000))).toContain('‘een’ bereikt ongeveer 400 inwoners meer dan ‘twee’: 80\u00a0% tegenover 76\u00a0%. En het kost ongeveer €\u00a050.000 per jaar minder.');
    expect(told(small(6, 8000, null), small(5, 7600, 250_000))).toContain('is onbekend');
    expect(told(small(6, 8000, 1), small(5, 8000, 1))).toContain('evenveel inwoners: 80\u00a0%. De kosten zijn gelijk.');
  });

  it('e03 gives each difference its sign, and none to what is unknown', () => {
    const rows = measures(small(5, 7600, 250_000), small(6, 8000, null), dutch);
    const of = (word: string) => rows.find(row => row.word === word)?.difference;
    expect(of('column.points')).toBe('+1');
    expect(of('compare.minutes')).toBe('0');
    expect(of('score.reached')).toBe('+400');
    expect(of('score.reached-less-self-reliant')).toBe('onbekend');
    expect(of('score.cost')).toBe('onbekend');
    expect(measures(small(6, 8000, 2), small(5, 7600, 1), dutch).find(row => row.word === 'score.reached')?.difference).toBe('−400');
  });

  const plan = (...ids: string[]) =>
    ({ sites: ids.map((id, i) => ({ id, name: `plek ${id}`, letter: String.fromCharCode(65 + i) })) }) as unknown as Plan;

  it('e01 lists shared points first, then those of each, with their letters', () => {
    expect(points(plan('x', 'y'), plan('z', 'x'))).toEqual([
      { id: 'x', name: 'plek x', one: 'A', other: 'B' },
      { id: 'y', name: 'plek y', one: 'B', other: null },
      { id: 'z', name: 'plek z', one: null, other: 'A' },
    ]);
  });
});
