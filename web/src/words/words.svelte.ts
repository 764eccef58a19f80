// SPDX-License-Identifier: EUPL-1.2
import { client } from '../api/client';
import { Numbers } from '../lib/numbers';
import { en } from './en';
import { nl } from './nl';

export type Key = keyof typeof nl;
export type Language = 'nl' | 'en';

const STORED = 'noaber.taal';
const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** All text that people see, in their language. */
class Words {
  language: Language = $state(localStorage.getItem(STORED) === 'en' ? 'en' : 'nl');
  private readonly texts = $derived<Record<Key, string>>(this.language === 'en' ? en : nl);
  readonly numbers = $derived(new Numbers(LOCALES[this.language], this.texts['number.unknown']));

  constructor() {
    this.tell();
  }

  /** The text with values filled in for {0}, {1}, ... */
  of = (key: Key, ...values: (string | number)[]): string =>
    this.texts[key].replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));

  /** 25 november 2026. */
  day = (moment: string): string => this.date(moment, { dateStyle: 'long' });

  /** 25 nov 2026 om 14:30. */
  moment = (moment: string): string => this.date(moment, { dateStyle: 'medium', timeStyle: 'short' });

  private date(moment: string, style: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(LOCALES[this.language], style).format(new Date(moment));
  }

  choose(language: Language): void {
    this.language = language;
    localStorage.setItem(STORED, language);
    this.tell();
  }

  private tell(): void {
    document.documentElement.lang = this.language;
    client.language = this.language;
  }
}

export const words = new Words();
