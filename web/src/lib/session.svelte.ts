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
  /** Whether it ended because one chose another password. */
  hasNewPassword = $state(false);
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
    this.hasNewPassword = false;
  }

  ended(): void {
    this.hasEnded = this.user !== null && this.user !== undefined;
    this.user = null;
  }

  async signOut(): Promise<void> {
    await client.signOut();
    this.leave('asked');
  }

  /** The server has ended it. */
  leave(why: 'asked' | 'password'): void {
    this.user = null;
    this.hasEnded = false;
    this.hasNewPassword = why === 'password';
  }
}

export const session = new Present();
