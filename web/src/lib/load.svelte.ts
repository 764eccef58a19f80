// SPDX-License-Identifier: EUPL-1.2
import { Problem } from '../api/problem';
import { session } from './session.svelte';

/** Something that comes from the server: not there yet, there, or not to be had. */
export class Load<T> {
  value: T | undefined = $state.raw();
  problem: Problem | undefined = $state.raw();
  private turn = 0;

  constructor(private readonly ask: () => Promise<T>) {
    this.again();
  }

  /** Asks (again). Of two answers the one to the last question counts. */
  again = (): void => {
    const turn = ++this.turn;
    if (this.problem !== undefined) {
      this.problem = undefined;
    }
    this.ask().then(
      value => {
        if (turn === this.turn) {
          this.value = value;
        }
      },
      (e: unknown) => {
        if (turn === this.turn) {
          this.problem = problemOf(e);
        }
      },
    );
  };
}

/** What a call threw; being signed out leads to signing in. */
export function problemOf(e: unknown): Problem {
  const problem = e instanceof Problem ? e : new Problem(0, '', String(e));
  if (problem.isSignedOut) {
    session.ended();
  }
  return problem;
}
