// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionSpecification } from 'maplibre-gl';
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

/** Bounds of the classes: of what may be shown, and of a full edition. Printed maps have the same classes and colours. */
const SCALES = [
  [10, 50, 100, 200],
  [2, 5, 10, 25],
];

function labels([first = 0, ...more]: number[]): string[] {
  const bounds = [first, ...more];
  const between = more.map((bound, i) => `${bounds[i]} tot ${bound}`);
  return [`minder dan ${first}`, ...between, `${bounds.at(-1)} of meer`];
}

const SCALE_LABELS = SCALES.map(labels);

/** The colour of a class, by the label that the files have. */
export const CLASS_COLOUR: ExpressionSpecification = [
  'match',
  ['get', CLASS],
  ...SCALE_LABELS.flatMap(scale => scale.flatMap((label, i) => [label, BLUE_GREEN[i] ?? UNKNOWN])),
  UNKNOWN,
] as unknown as ExpressionSpecification;

/** All classes of the scale that the shapes use, the lowest first, and unknown when it occurs. */
export function colours(shapes: Shapes): Map<string, string> {
  const used = new Set(shapes.features.map(feature => String(feature.properties?.[CLASS])));
  const scale = SCALE_LABELS.find(all => all.some(label => used.has(label))) ?? [];
  const known = scale.map((label, i): [string, string] => [label, BLUE_GREEN[i] ?? UNKNOWN]);
  const hasUnknown = [...used].some(label => !scale.includes(label));
  return new Map([...known, ...(hasUnknown ? [['onbekend', UNKNOWN] as [string, string]] : [])]);
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
