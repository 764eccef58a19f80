// SPDX-License-Identifier: EUPL-1.2
import { FONT_BOLD } from '../map/base';
import { INK, PAPER, WARN } from '../theme/colours';
import { words } from '../words/words.svelte';
import { byId, credits, type MapLayer } from './layer';

const STRONG = { form: 'circle', strong: true } as const;
const CLOSED = { form: 'circle', strong: false } as const;

/** The support points of a plan: open ones white on blue with their letter, closed ones as a white ring. */
export const points: MapLayer = {
  id: 'punten',
  title: 'layer.points',
  explanation: 'layer.points.explanation',
  legend: shapes => [
    { label: words.of('layer.points.open'), sign: { ...STRONG, letter: 'A' } },
    ...(shapes.features.some(feature => feature.properties?.open === false)
      ? [{ label: words.of('layer.points.closed'), sign: { ...CLOSED, letter: 'A' } }]
      : []),
  ],
  source: region => credits(region, ['candidates', 'facilities']).source,
  date: region => credits(region, ['candidates', 'facilities']).date,
  licence: region => credits(region, ['candidates', 'facilities']).licence,
  styles: [
    {
      id: 'points',
      type: 'symbol',
      source: 'punten',
      layout: {
        'icon-image': ['case', ['==', ['get', 'open'], true], 'point-open', 'point-closed'],
        'icon-size': 1.15,
        'icon-allow-overlap': true,
        'text-field': ['get', 'letter'],
        'text-font': [FONT_BOLD],
        'text-size': 13,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ['case', ['==', ['get', 'open'], true], PAPER, INK] },
    },
  ],
  pick: {
    styles: ['points'],
    mark: byId,
    markWith: {
      id: 'point-chosen',
      type: 'circle',
      source: 'punten',
      paint: { 'circle-radius': 19, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': WARN, 'circle-stroke-width': 3 },
    },
  },
  signs: { 'point-open': STRONG, 'point-closed': CLOSED },
};
