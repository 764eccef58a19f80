// SPDX-License-Identifier: EUPL-1.2
import { client } from '../api/client';
import type { Problem } from '../api/problem';
import type { Interval, LeftOut, Plan, Reached, Trial, TrialWish } from '../api/types';
import { problemOf } from './load';
import { type Added, rounded, type Setup, toAddress } from './setup';

/** What is shown of the points: of the plan, or of what one tries out. */
export interface Outcome {
  /** Which points are open in it: those of the switches, or still the former ones while the server computes. */
  open: string[];
  isTrial: boolean;
  minutes: number;
  residents: Reached;
  lessSelfReliant: Reached | null;
  cost: Interval | null;
  leftOut: LeftOut[];
  /** By the id of the point: people for whom it is the nearest. */
  nearest: Map<string, Interval | null>;
  /** By the id of the point: for how many there is room. */
  room: Map<string, number | null>;
}

/**
 * Trying out: switching points off and on, adding others, putting new ones down, another norm, another number. The server computes
 * what it means; every step can be undone.
 */
export class Trials {
  setup: Setup = $state.raw() as Setup;
  outcome: Outcome = $state.raw() as Outcome;
  busy = $state(false);
  problem: Problem | undefined = $state.raw();
  private before: Setup[] = $state.raw([]);
  private asked: AbortController | undefined;
  /** Moving the same point on is one step to undo. */
  private moving: string | null = null;

  constructor(
    private readonly id: string,
    readonly plan: Plan,
    setup: Setup | null,
  ) {
    this.setup = this.planned();
    this.outcome = ofPlan(plan);
    if (setup !== null) {
      this.set(setup);
    }
  }

  get open(): string[] {
    return this.setup.open;
  }

  get isTrial(): boolean {
    const planned = this.all();
    return this.setup.minutes !== this.minutes || this.open.length !== planned.length || planned.some(id => !this.isOpen(id));
  }

  /** Whether there is anything to take back: a new point that is not open is no trial yet. */
  get isChanged(): boolean {
    return this.isTrial || this.setup.added.length > 0 || this.setup.off.length > 0;
  }

  get canUndo(): boolean {
    return this.before.length > 0;
  }

  get address() {
    return toAddress(this.setup, this.all(), this.minutes);
  }

  isOpen = (id: string): boolean => this.open.includes(id);

  isNew = (id: string): boolean => this.setup.added.some(one => one.id === id);

  toggle(id: string): void {
    const { open, off } = this.setup;
    if (this.isOpen(id)) {
      this.step({ open: open.filter(one => one !== id), off: this.isNew(id) ? off : [...off, id], count: null });
    } else {
      this.step({ open: this.inOrder([...open, id]), off: off.filter(one => one !== id), count: null });
    }
  }

  /** A new point, open. */
  add(point: Added): void {
    this.step({ added: [...this.setup.added, placed(point)], open: [...this.open, point.id], count: null });
  }

  move(id: string, lon: number, lat: number): void {
    const change = { added: this.setup.added.map(one => (one.id === id ? placed({ ...one, lon, lat }) : one)) };
    if (this.moving === id) {
      this.set({ ...this.setup, ...change });
    } else {
      this.step(change);
      this.moving = id;
    }
  }

  rename(id: string, name: string): void {
    this.step({ added: this.setup.added.map(one => (one.id === id ? { ...one, name } : one)) });
  }

  remove(id: string): void {
    this.step({ added: this.setup.added.filter(one => one.id !== id), open: this.open.filter(one => one !== id), count: null });
  }

  walk(minutes: number): void {
    this.step({ minutes, count: null });
  }

  /** As many points, quickly found. The number of the plan itself gives those of the plan, when nothing speaks against it. */
  seek(count: number, locked: string[]): void {
    const planned = this.all();
    const isPlan =
      count === planned.length &&
      this.setup.minutes === this.minutes &&
      this.setup.off.length === 0 &&
      !this.setup.added.some(one => this.isOpen(one.id)) &&
      locked.every(id => planned.includes(id));
    this.remember();
    if (isPlan) {
      this.set({ ...this.setup, open: planned, count: null });
    } else {
      this.set({ ...this.setup, count }, locked);
    }
  }

  undo(): void {
    const last = this.before.at(-1);
    if (last !== undefined) {
      this.before = this.before.slice(0, -1);
      this.moving = null;
      this.set(last);
    }
  }

  reset(): void {
    this.step(this.planned());
  }

  private step(change: Partial<Setup>): void {
    this.remember();
    this.set({ ...this.setup, ...change });
  }

  private remember(): void {
    this.before = [...this.before, this.setup];
    this.moving = null;
  }

  private planned(): Setup {
    return { open: this.all(), added: [], minutes: this.minutes, count: null, off: [] };
  }

  private get minutes(): number {
    return this.plan.asked.limit.minutes;
  }

  /** Those of the plan first, as they stand there; then what was added. */
  private inOrder(ids: string[]): string[] {
    const planned = this.all();
    return [...planned.filter(id => ids.includes(id)), ...ids.filter(id => !planned.includes(id))];
  }

  private all(): string[] {
    return this.plan.sites.map(site => site.id);
  }

  /** @param locked to find as many points as asked for; without: the open ones are known */
  private set(setup: Setup, locked?: string[]): void {
    this.setup = setup;
    this.problem = undefined;
    this.asked?.abort();
    if (locked === undefined && !this.isTrial) {
      this.asked = undefined;
      this.busy = false;
      this.outcome = ofPlan(this.plan);
      return;
    }
    const asked = new AbortController();
    this.asked = asked;
    this.busy = true;
    client.trial(this.id, this.wish(locked), asked.signal).then(
      trial => this.take(trial, locked !== undefined, asked),
      (e: unknown) => this.fail(e, asked),
    );
  }

  private wish(locked: string[] | undefined): TrialWish {
    const { open, added, minutes, count, off } = this.setup;
    const norm = minutes === this.minutes ? {} : { minuten: minutes };
    const nieuw = added.filter(one => this.isOpen(one.id)).map(one => ({ id: one.id, naam: one.name, lon: one.lon, lat: one.lat }));
    if (locked === undefined || count === null) {
      return { open: open.filter(id => !this.isNew(id)), nieuw, ...norm };
    }
    return { aantal: count, vast: locked.filter(id => !this.isNew(id) && !off.includes(id)), verboden: off, nieuw, ...norm };
  }

  private take(trial: Trial, isFound: boolean, asked: AbortController): void {
    if (asked !== this.asked) {
      return;
    }
    if (isFound) {
      this.setup = { ...this.setup, open: this.inOrder(trial.punten.map(point => point.id)) };
    }
    this.busy = false;
    this.outcome = {
      open: this.open,
      isTrial: true,
      minutes: this.setup.minutes,
      residents: trial.bereikt,
      lessSelfReliant: trial.minderZelfredzaam ?? null,
      cost: trial.kosten ?? null,
      leftOut: trial.gaten,
      nearest: new Map(trial.punten.map(point => [point.id, point.residents ?? null])),
      room: new Map(trial.punten.map(point => [point.id, point.room ?? null])),
    };
  }

  private fail(e: unknown, asked: AbortController): void {
    if (asked === this.asked && !asked.signal.aborted) {
      this.busy = false;
      this.problem = problemOf(e);
    }
  }
}

const placed = (point: Added): Added => ({ ...point, lon: rounded(point.lon), lat: rounded(point.lat) });

function ofPlan(plan: Plan): Outcome {
  return {
    open: plan.sites.map(site => site.id),
    isTrial: false,
    minutes: plan.asked.limit.minutes,
    residents: plan.residents,
    lessSelfReliant: plan.lessSelfReliant,
    cost: plan.euroPerYear,
    leftOut: plan.leftOut,
    nearest: new Map(plan.sites.map(site => [site.id, site.residents])),
    room: new Map(plan.sites.map(site => [site.id, site.room ?? null])),
  };
}
