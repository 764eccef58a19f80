// SPDX-License-Identifier: EUPL-1.2
import type { Shapes } from '../api/types';
import { BLUE_GREEN, UNKNOWN } from '../theme/colours';

/** Classes of numbers of people as the files have them: "minder dan 10", "10 tot 50", "200 of meer", "onbekend". */
export const CLASS = 'verminderd_zelfredzaam_klasse';

/** The lowest number of the class; unknown comes last. */
export function lowest(label: string): number {
  if (label.startsWith('minder dan')) {
    return 0;
  }
  const number = /^\d[\d.]*/.exec(label);
  return number === null ? Number.POSITIVE_INFINITY : Number(number[0].replaceAll('.', ''));
}

/** Labels that occur, the lowest first, with the colour of each. */
export function colours(shapes: Shapes): Map<string, string> {
  const known = labels(shapes).filter(label => Number.isFinite(lowest(label)));
  const steps = BLUE_GREEN.length - 1;
  const colour = (i: number) => BLUE_GREEN[known.length === 1 ? 0 : Math.round((i * steps) / Math.max(steps, known.length - 1))];
  return new Map([
    ...known.map((label, i): [string, string] => [label, colour(i) ?? UNKNOWN]),
    ...labels(shapes)
      .filter(label => !Number.isFinite(lowest(label)))
      .map((label): [string, string] => [label, UNKNOWN]),
  ]);
}

function labels(shapes: Shapes): string[] {
  const all = new Set(shapes.features.map(feature => String(feature.properties?.[CLASS] ?? 'onbekend')));
  return [...all].sort((a, b) => lowest(a) - lowest(b));
}

/** The label in the language of the reader. */
export function classWords(label: string, word: (key: 'class.fewer' | 'class.from-to' | 'class.more' | 'number.unknown', ...values: string[]) => string): string {
  const [first = '', second = ''] = label.match(/\d[\d.]*/g) ?? [];
  if (label.startsWith('minder dan')) {
    return word('class.fewer', first);
  }
  if (label.includes(' tot ')) {
    return word('class.from-to', first, second);
  }
  return label.endsWith('of meer') ? word('class.more', first) : word('number.unknown');
}
