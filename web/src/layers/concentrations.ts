// SPDX-License-Identifier: EUPL-1.2
import { FONT_BOLD } from '../map/base';
import { largestPart, middle } from '../map/extent';
import { INK, PAPER, WARN } from '../theme/colours';
import { words } from '../words/words.svelte';
import { byId, credits, type MapLayer } from './layer';

const ROLES = ['squares', 'addresses', 'area-figures'];

/** Places where more people who cannot manage alone live together than by chance, with their rank. */
export const concentrations: MapLayer = {
  id: 'concentraties',
  title: 'layer.concentrations',
  explanation: 'layer.concentrations.explanation',
  legend: () => [{ label: words.of('layer.concentrations'), line: INK }],
  source: region => credits(region, ROLES).source,
  date: region => credits(region, ROLES).date,
  licence: region => credits(region, ROLES).licence,
  styles: [
    { id: 'concentrations-touch', type: 'fill', source: 'concentraties', paint: { 'fill-opacity': 0 } },
    {
      id: 'concentrations',
      type: 'line',
      source: 'concentraties',
      paint: { 'line-color': INK, 'line-width': ['interpolate', ['linear'], ['zoom'], 9, 1, 14, 2.2] },
    },
    {
      id: 'concentration-ranks',
      type: 'symbol',
      source: 'concentraties',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'text-field': ['to-string', ['get', 'id']], 'text-font': [FONT_BOLD], 'text-size': 15, 'symbol-sort-key': ['to-number', ['get', 'id']] },
      paint: { 'text-color': INK, 'text-halo-color': PAPER, 'text-halo-width': 2 },
    },
  ],
  // One number each, also where the concentration has several parts.
  extra: shapes =>
    shapes.features.map(feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: middle(largestPart(feature.geometry)) },
      properties: { id: feature.properties?.id },
    })),
  pick: {
    styles: ['concentrations-touch'],
    mark: byId,
    markWith: { id: 'concentration-chosen', type: 'line', source: 'concentraties', paint: { 'line-color': WARN, 'line-width': 4 } },
  },
};
