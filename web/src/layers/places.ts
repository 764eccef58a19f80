// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionSpecification } from 'maplibre-gl';
import { FONT_BOLD } from '../map/base';
import type { SignKind } from '../map/signs';
import { INK, WARN } from '../theme/colours';
import { type Key, words } from '../words/words.svelte';
import { byId, credits, type MapLayer } from './layer';

/** By the group that the file tells: letter, form and words. */
export const GROUPS: Record<string, { letter: string; form: SignKind['form']; word: Key }> = {
  ziekenhuis: { letter: 'H', form: 'circle', word: 'group.hospital' },
  zorginstelling: { letter: 'Z', form: 'square', word: 'group.care' },
  'school of kinderopvang': { letter: 'S', form: 'hexagon', word: 'group.children' },
  brandweerkazerne: { letter: 'B', form: 'diamond', word: 'group.fire-station' },
  'huisarts of apotheek': { letter: 'A', form: 'circle', word: 'group.medicine' },
  'onderstation of mast': { letter: 'N', form: 'diamond', word: 'group.network' },
};
const OTHER = { letter: '·', form: 'circle', word: 'group.other' } as const;

export const group = (name: unknown) => GROUPS[String(name)] ?? OTHER;

const byGroup = (value: (one: { letter: string; form: string }) => string): ExpressionSpecification =>
  ['match', ['get', 'groep'], ...Object.entries(GROUPS).flatMap(([name, one]) => [name, value(one)]), value(OTHER)] as unknown as ExpressionSpecification;

/** Places where many people depend on power, care or help. */
export const places: MapLayer = {
  id: 'voorzieningen',
  title: 'layer.places',
  explanation: 'layer.places.explanation',
  legend: shapes => {
    const used = new Set(shapes.features.map(feature => group(feature.properties?.groep)));
    return [...used].map(one => ({ label: words.of(one.word), sign: { form: one.form, strong: false, letter: one.letter } }));
  },
  source: region => credits(region, ['facilities']).source,
  date: region => credits(region, ['facilities']).date,
  licence: region => credits(region, ['facilities']).licence,
  styles: [
    {
      id: 'places',
      type: 'symbol',
      source: 'voorzieningen',
      layout: {
        'icon-image': byGroup(one => `sign-${one.form}`),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 10, 0.5, 13, 0.9],
        'icon-allow-overlap': true,
        'text-field': byGroup(one => one.letter),
        'text-font': [FONT_BOLD],
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 7, 13, 12],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': INK },
    },
  ],
  pick: {
    styles: ['places'],
    mark: byId,
    markWith: {
      id: 'place-chosen',
      type: 'circle',
      source: 'voorzieningen',
      paint: { 'circle-radius': 17, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': WARN, 'circle-stroke-width': 3 },
    },
  },
  signs: Object.fromEntries(
    (['circle', 'square', 'diamond', 'hexagon'] as const).map(form => [`sign-${form}`, { form, strong: false }]),
  ),
};
