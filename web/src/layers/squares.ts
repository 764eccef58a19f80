// SPDX-License-Identifier: EUPL-1.2
import { INK } from '../theme/colours';
import { words } from '../words/words.svelte';
import { CLASS_COLOUR, classWords, colours } from './classes';
import { byId, credits, type MapLayer } from './layer';

const ROLES = ['squares', 'addresses', 'area-figures', 'postcode-figures', 'ages'];
/** Squares where people live, by how many of them cannot manage alone; those that are uncertain are hatched. */
export const squares: MapLayer = {
  id: 'vierkanten',
  title: 'layer.squares',
  explanation: 'layer.squares.explanation',
  legend: shapes => [
    ...[...colours(shapes)].map(([label, fill]) => ({ label: classWords(label, words.of), fill })),
    ...(shapes.features.some(feature => feature.properties?.onzeker === true)
      ? [{ label: words.of('layer.squares.doubtful'), hatch: true }]
      : []),
  ],
  source: region => credits(region, ROLES).source,
  date: region => credits(region, ROLES).date,
  licence: region => credits(region, ROLES).licence,
  styles: [
    {
      id: 'squares',
      type: 'fill',
      source: 'vierkanten',
      paint: { 'fill-color': CLASS_COLOUR, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 13, 0.8, 15, 0.5], 'fill-antialias': false },
    },
    {
      id: 'squares-doubtful',
      type: 'fill',
      source: 'vierkanten',
      filter: ['==', ['get', 'onzeker'], true],
      paint: { 'fill-pattern': 'hatch' },
    },
  ],
  pick: {
    styles: ['squares'],
    mark: byId,
    markWith: { id: 'squares-chosen', type: 'line', source: 'vierkanten', paint: { 'line-color': INK, 'line-width': 2 } },
  },
};
