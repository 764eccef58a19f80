// SPDX-License-Identifier: EUPL-1.2
import type { Passport } from '../api/types';

/** A figure of which a reader asks where it comes from. */
export interface Asked {
  name: string;
  value: string;
  meaning: string;
  date: string;
  passport: Passport;
}

class Passports {
  asked: Asked | undefined = $state.raw();

  open(asked: Asked): void {
    this.asked = asked;
  }

  close(): void {
    this.asked = undefined;
  }
}

export const passports = new Passports();
