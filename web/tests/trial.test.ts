// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Setup } from '../src/lib/setup';
import type { Plan, PlanSite, Reached, Trial, TrialWish } from '../src/api/types';

const asked: { wish: TrialWish; signal: AbortSignal; answer: (trial: Trial) => void; fail: (e: unknown) => void }[] = [];
vi.mock('../src/api/client', () => ({
  client: {
    trial: (_: string, wish: TrialWish, signal: AbortSignal) =>
      new Promise((answer, fail) => {
        asked.push({ wish, signal, answer, fail });
      }),
  },
}));

const { Trials } = await import('../src/lib/trial.svelte');
const { fromAddress, toAddress } = await import('../src/lib/setup');
const { wishFor } = await import('../src/lib/places');
const { Problem } = await import('../src/api/problem');

const people = (mid: number) => ({ low: mid, mid, high: mid });
const reached = (mid: number): Reached => ({ all: people(100), reached: people(mid), share: people(mid / 100) });
const site = (id: string) => ({ id, letter: id, name: id, residents: people(10) }) as PlanSite;
const plan = { asked: { sites: 3, limit: { minutes: 15 } }, sites: ['a', 'b', 'c'].map(site), residents: reached(90), lessSelfReliant: null, euroPerYear: null, leftOut: [] } as unknown as Plan;
const trial = (mid: number): Trial => ({ bereikt: reached(mid), gaten: [], punten: [{ id: 'b', residents: people(mid) }] });
const asPlanned: Setup = { open: ['a', 'b', 'c'], added: [], minutes: 15, count: null, off: [] };
const tent = { id: 'n', name: 'De tent, midden; ja', lon: 5.912345678, lat: 52.55 };
const settle = () => new Promise(resolve => setTimeout(resolve));

describe('trying out', () => {
  beforeEach(() => {
    asked.length = 0;
  });

  it('a01 starts as the plan, and asks nothing', () => {
    const trials = new Trials('p', plan, null);
    expect(trials.isTrial).toBe(false);
    expect(trials.outcome.residents.reached.mid).toBe(90);
    expect(asked).toHaveLength(0);
  });

  it('a02 keeps the figures with the points they belong to until the server has answered', async () => {
    const trials = new Trials('p', plan, null);
    trials.toggle('a');
    expect(trials.isOpen('a')).toBe(false);
    expect(trials.outcome.open).toEqual(['a', 'b', 'c']);
    expect(trials.busy).toBe(true);
    asked[0]?.answer(trial(70));
    await settle();
    expect(trials.outcome.open).toEqual(['b', 'c']);
    expect(trials.outcome.residents.reached.mid).toBe(70);
    expect(trials.busy).toBe(false);
  });

  it('a03 takes the answer to the last question only', async () => {
    const trials = new Trials('p', plan, null);
    trials.toggle('a');
    trials.toggle('b');
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[1]?.answer(trial(40));
    asked[0]?.answer(trial(70));
    await settle();
    expect(trials.outcome.residents.reached.mid).toBe(40);
  });

  it('a04 undoes step by step, back to the plan', async () => {
    const trials = new Trials('p', plan, null);
    trials.toggle('a');
    trials.toggle('x');
    expect(trials.open).toEqual(['b', 'c', 'x']);
    trials.undo();
    expect(trials.open).toEqual(['b', 'c']);
    trials.undo();
    expect(trials.isTrial).toBe(false);
    expect(trials.canUndo).toBe(false);
    expect(trials.outcome.residents.reached.mid).toBe(90);
  });

  it('a05 knows that a swap is a trial too, and keeps the order of the plan', () => {
    const trials = new Trials('p', plan, { ...asPlanned, open: ['a', 'b', 'x'] });
    expect(trials.isTrial).toBe(true);
    trials.toggle('c');
    expect(trials.open).toEqual(['a', 'b', 'c', 'x']);
  });

  it('a06 tells what went wrong and leaves the figures with their points', async () => {
    const trials = new Trials('p', plan, null);
    trials.toggle('a');
    asked[0]?.fail(new Problem(500, 'Fout', ''));
    await settle();
    expect(trials.problem?.status).toBe(500);
    expect(trials.outcome.open).toEqual(['a', 'b', 'c']);
  });

  it('b01 puts a new point down, moves it and takes it away; moving on is one step back', () => {
    const trials = new Trials('p', plan, null);
    trials.add(tent);
    expect(asked[0]?.wish).toEqual({ open: ['a', 'b', 'c'], nieuw: [{ id: 'n', naam: tent.name, lon: 5.91235, lat: 52.55 }] });
    trials.move('n', 5.92, 52.55);
    trials.move('n', 5.93, 52.55);
    expect(asked[2]?.wish.nieuw[0]?.lon).toBe(5.93);
    trials.undo();
    expect(trials.setup.added[0]?.lon).toBe(5.91235);
    trials.remove('n');
    expect(trials.isTrial).toBe(false);
    trials.undo();
    expect(trials.open).toEqual(['a', 'b', 'c', 'n']);
    trials.undo();
    expect(trials.setup.added).toEqual([]);
    expect(trials.canUndo).toBe(false);
  });

  it('b02 a new point that is switched off is not sent, and not lost', () => {
    const trials = new Trials('p', plan, null);
    trials.add(tent);
    trials.toggle('n');
    expect(trials.isTrial).toBe(false);
    expect(trials.isChanged).toBe(true);
    expect(trials.setup.off).toEqual([]);
    trials.toggle('n');
    expect(asked.at(-1)?.wish.nieuw).toHaveLength(1);
  });

  it('c01 tries another norm, and tells it only when it is another', () => {
    const trials = new Trials('p', plan, null);
    trials.walk(10);
    expect(asked[0]?.wish).toEqual({ open: ['a', 'b', 'c'], nieuw: [], minuten: 10 });
    trials.undo();
    expect(trials.isTrial).toBe(false);
  });

  it('c02 asks for a number with what stays and what was switched off, and opens what was found', async () => {
    const trials = new Trials('p', plan, null);
    trials.toggle('a');
    trials.seek(2, ['c']);
    expect(asked[1]?.wish).toEqual({ aantal: 2, vast: ['c'], verboden: ['a'], nieuw: [] });
    asked[1]?.answer({ ...trial(60), punten: [{ id: 'x' }, { id: 'c' }] });
    await settle();
    expect(trials.open).toEqual(['c', 'x']);
    expect(trials.setup.count).toBe(2);
    expect(trials.outcome.open).toEqual(['c', 'x']);
    trials.undo();
    expect(trials.open).toEqual(['b', 'c']);
    expect(trials.setup.count).toBeNull();
  });

  it('c03 the number of the plan gives the plan, unless something speaks against it', async () => {
    const trials = new Trials('p', plan, null);
    trials.seek(2, []);
    asked[0]?.answer({ ...trial(60), punten: [{ id: 'x' }, { id: 'y' }] });
    await settle();
    trials.seek(3, []);
    expect(trials.isTrial).toBe(false);
    trials.seek(3, ['x']);
    expect(asked.at(-1)?.wish.aantal).toBe(3);
  });

  it('d01 the address holds all of it', () => {
    const setup: Setup = { open: ['b', 'n'], added: [{ ...tent, lon: 5.91235 }], minutes: 10, count: 2, off: ['a'] };
    const address = toAddress(setup, ['a', 'b', 'c'], 15);
    expect(fromAddress(name => address[name as 'open'], ['a', 'b', 'c'], 15)).toEqual(setup);
    expect(Object.values(toAddress(asPlanned, ['a', 'b', 'c'], 15)).every(value => value === null)).toBe(true);
    expect(fromAddress(name => (name === 'nieuw' ? 'x,hier,52;y' : null), ['a'], 15).added).toEqual([]);
  });

  it('e01 the solver is asked the same as the plan was, with what is tried', () => {
    const sites = [{ ...site('a'), kind: 'vast punt', lon: 5, lat: 52 }, site('b'), site('c')];
    const asking = { ...plan, sites, vraag: { dekking: 0.9, capaciteit: true, verboden: ['q', 'x'] } } as unknown as Plan;
    const setup: Setup = { open: ['a', 'c', 'x', 'n'], added: [tent], minutes: 10, count: null, off: ['b'] };
    expect(wishFor(asking, setup, new Set(['a', 'b', 'c']))).toEqual({
      punten: 4,
      dekking: null,
      budgetEuro: null,
      fasen: null,
      meters: null,
      minuten: 10,
      registerVast: null,
      capaciteit: true,
      vast: ['c'],
      vastePlekken: [
        { naam: 'a', lon: 5, lat: 52 },
        { naam: tent.name, lon: tent.lon, lat: tent.lat },
      ],
      verboden: ['q', 'b'],
    });
  });
});
