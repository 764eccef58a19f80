// SPDX-License-Identifier: EUPL-1.2
import { client } from '../api/client';
import type { Problem } from '../api/problem';
import type { Interval, LeftOut, Plan, Reached, Trial } from '../api/types';
import { problemOf } from './load';

/** What is shown of the points: of the plan, or of what one tries out. */
export interface Outcome {
  /** Which points are open in it: those of the switches, or still the former ones while the server computes. */
  open: string[];
  isTrial: boolean;
  residents: Reached;
  lessSelfReliant: Reached | null;
  cost: Interval | null;
  leftOut: LeftOut[];
  /** By the id of the point: people for whom it is the nearest. */
  nearest: Map<string, Interval | null>;
}

/** Switching points off and on, and adding others: the server computes what it means; every step can be undone. */
export class Trials {
  open: string[] = $state.raw([]);
  outcome: Outcome = $state.raw() as Outcome;
  busy = $state(false);
  problem: Problem | undefined = $state.raw();
  private before: string[][] = $state.raw([]);
  private asked: AbortController | undefined;

  constructor(
    private readonly id: string,
    readonly plan: Plan,
    open: string[] | null,
  ) {
    this.open = this.all();
    this.outcome = ofPlan(plan);
    if (open !== null) {
      this.set(open);
    }
  }

  get isTrial(): boolean {
    const planned = this.all();
    return this.open.length !== planned.length || planned.some(id => !this.isOpen(id));
  }

  get canUndo(): boolean {
    return this.before.length > 0;
  }

  isOpen = (id: string): boolean => this.open.includes(id);

  toggle(id: string): void {
    this.before = [...this.before, this.open];
    this.set(this.isOpen(id) ? this.open.filter(one => one !== id) : this.inOrder([...this.open, id]));
  }

  undo(): void {
    const last = this.before.at(-1);
    if (last !== undefined) {
      this.before = this.before.slice(0, -1);
      this.set(last);
    }
  }

  reset(): void {
    this.before = [...this.before, this.open];
    this.set(this.all());
  }

  /** Those of the plan first, as they stand there; then what was added. */
  private inOrder(ids: string[]): string[] {
    const planned = this.all();
    return [...planned.filter(id => ids.includes(id)), ...ids.filter(id => !planned.includes(id))];
  }

  private all(): string[] {
    return this.plan.sites.map(site => site.id);
  }

  private set(open: string[]): void {
    this.open = open;
    this.problem = undefined;
    this.asked?.abort();
    if (!this.isTrial) {
      this.busy = false;
      this.outcome = ofPlan(this.plan);
      return;
    }
    const asked = new AbortController();
    this.asked = asked;
    this.busy = true;
    client.trial(this.id, open, asked.signal).then(
      trial => this.take(trial, open, asked),
      (e: unknown) => this.fail(e, asked),
    );
  }

  private take(trial: Trial, open: string[], asked: AbortController): void {
    if (asked === this.asked) {
      this.busy = false;
      this.outcome = {
        open,
        isTrial: true,
        residents: trial.bereikt,
        lessSelfReliant: trial.minderZelfredzaam ?? null,
        cost: trial.kosten ?? null,
        leftOut: trial.gaten,
        nearest: new Map(trial.punten.map(point => [point.id, point.residents ?? null])),
      };
    }
  }

  private fail(e: unknown, asked: AbortController): void {
    if (asked === this.asked && !asked.signal.aborted) {
      this.busy = false;
      this.problem = problemOf(e);
    }
  }
}

function ofPlan(plan: Plan): Outcome {
  return {
    open: plan.sites.map(site => site.id),
    isTrial: false,
    residents: plan.residents,
    lessSelfReliant: plan.lessSelfReliant,
    cost: plan.euroPerYear,
    leftOut: plan.leftOut,
    nearest: new Map(plan.sites.map(site => [site.id, site.residents])),
  };
}
