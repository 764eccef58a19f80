// SPDX-License-Identifier: EUPL-1.2
import { client } from '../api/client';
import { Problem } from '../api/problem';
import type { Me } from '../api/types';

/** Who is signed in, as far as this browser knows; the server decides. */
class Present {
  /** Undefined: not known yet. Null: nobody. */
  user: Me | null | undefined = $state.raw();
  /** Whether it ended while somebody was at work. */
  hasEnded = $state(false);
  problem: Problem | undefined = $state.raw();

  async look(): Promise<void> {
    this.problem = undefined;
    try {
      this.begin(await client.me());
    } catch (e) {
      if (e instanceof Problem && e.isSignedOut) {
        this.user = null;
      } else {
        this.problem = e instanceof Problem ? e : new Problem(0, '', String(e));
      }
    }
  }

  begin(user: Me): void {
    this.user = user;
    this.hasEnded = false;
  }

  ended(): void {
    this.hasEnded = this.user !== null && this.user !== undefined;
    this.user = null;
  }

  async signOut(): Promise<void> {
    await client.signOut();
    this.user = null;
    this.hasEnded = false;
  }
}

export const session = new Present();
