// SPDX-License-Identifier: EUPL-1.2
import { FONT_BOLD } from '../map/base';
import { INK, WARN } from '../theme/colours';
import { words } from '../words/words.svelte';
import { byId, credits, type MapLayer } from './layer';

const SIGN = { form: 'hexagon', strong: false } as const;

/** Buildings that could become a support point and are not in the plan. */
export const candidates: MapLayer = {
  id: 'kandidaten',
  title: 'layer.candidates',
  explanation: 'layer.candidates.explanation',
  isFrame: true,
  legend: () => [{ label: words.of('layer.candidates'), sign: { ...SIGN, letter: 'K' } }],
  source: region => credits(region, ['candidates']).source,
  date: region => credits(region, ['candidates']).date,
  licence: region => credits(region, ['candidates']).licence,
  styles: [
    {
      id: 'candidates',
      type: 'symbol',
      source: 'kandidaten',
      minzoom: 11,
      layout: {
        'icon-image': 'candidate',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.45, 14, 0.9],
        'icon-allow-overlap': true,
        'text-field': 'K',
        'text-font': [FONT_BOLD],
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 6, 14, 12],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': INK },
    },
  ],
  pick: {
    styles: ['candidates'],
    mark: byId,
    markWith: {
      id: 'candidate-chosen',
      type: 'circle',
      source: 'kandidaten',
      paint: { 'circle-radius': 17, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': WARN, 'circle-stroke-width': 3 },
    },
  },
  signs: { candidate: SIGN },
};
