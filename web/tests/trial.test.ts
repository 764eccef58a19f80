// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan, PlanSite, Reached, Trial } from '../src/api/types';

const asked: { open: string[]; signal: AbortSignal; answer: (trial: Trial) => void; fail: (e: unknown) => void }[] = [];
vi.mock('../src/api/client', () => ({
  client: {
    trial: (_: string, open: string[], signal: AbortSignal) =>
      new Promise((answer, fail) => {
        asked.push({ open, signal, answer, fail });
      }),
  },
}));

const { Trials } = await import('../src/lib/trial.svelte');
const { Problem } = await import('../src/api/problem');

const people = (mid: number) => ({ low: mid, mid, high: mid });
const reached = (mid: number): Reached => ({ all: people(100), reached: people(mid), share: people(mid / 100) });
const site = (id: string) => ({ id, letter: id, name: id, residents: people(10) }) as PlanSite;
const plan = { sites: ['a', 'b', 'c'].map(site), residents: reached(90), lessSelfReliant: null, euroPerYear: null, leftOut: [] } as unknown as Plan;
const trial = (mid: number): Trial => ({ bereikt: reached(mid), gaten: [], punten: [{ id: 'b', residents: people(mid) }] });
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
    const trials = new Trials('p', plan, ['a', 'b', 'x']);
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
});
