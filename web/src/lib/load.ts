// SPDX-License-Identifier: EUPL-1.2
import { createSubscriber } from 'svelte/reactivity';
import { Problem } from '../api/problem';
import { session } from './session.svelte';

/**
 * Something that comes from the server: not there yet, there, or not to be had. It may be made inside a derived value: a
 * `$state` that is made there would not be followed.
 */
export class Load<T> {
  private current: { value?: T; problem?: Problem } = {};
  private turn = 0;
  private shown = 0;
  private last: Promise<unknown> = Promise.resolve();
  private changed: () => void = () => {};
  private readonly follow = createSubscriber(update => {
    this.changed = update;
  });

  constructor(private readonly ask: () => Promise<T>) {
    this.send();
  }

  get value(): T | undefined {
    this.follow();
    return this.current.value;
  }

  get problem(): Problem | undefined {
    this.follow();
    return this.current.problem;
  }

  /** The same without being followed. */
  get hasFailed(): boolean {
    return this.current.problem !== undefined;
  }

  /** The value once it is there. @throws Problem when it is not to be had */
  async settled(): Promise<T> {
    await this.last;
    if (this.current.problem !== undefined) {
      throw this.current.problem;
    }
    return this.current.value as T;
  }

  /** Asks again; what is there stays until the answer comes. */
  again = (): void => {
    this.set(this.current.value === undefined ? {} : { value: this.current.value });
    this.send();
  };

  /** Asks again, unless the answer to an earlier question is still to come: for who asks every so often. */
  poll = (): void => {
    if (this.shown === this.turn) {
      this.again();
    }
  };

  /** An answer counts unless that to a later question was there first. */
  private send(): void {
    const turn = ++this.turn;
    this.last = this.ask().then(
      value => this.settle(turn, () => ({ value })),
      (e: unknown) => this.settle(turn, () => ({ problem: problemOf(e) })),
    );
  }

  private settle(turn: number, outcome: () => { value?: T; problem?: Problem }): void {
    if (turn > this.shown) {
      this.shown = turn;
      this.set(outcome());
    }
  }

  private set(now: { value?: T; problem?: Problem }): void {
    this.current = now;
    this.changed();
  }
}

/** What a call threw; being signed out leads to signing in. */
export function problemOf(e: unknown): Problem {
  const problem = e instanceof Problem ? e : new Problem(0, '', String(e));
  if (problem.isSignedOut) {
    session.ended();
  }
  return problem;
}
