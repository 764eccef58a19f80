// SPDX-License-Identifier: EUPL-1.2
import type { PointRow, PointWish, Statement } from '../api/types';
import type { Key } from '../words/words.svelte';

/** A point that nothing was stated of yet. */
export function emptyPoint(): PointWish {
  return {
    naam: '',
    adres: '',
    plaats: { lon: null, lat: null },
    soort: 'volledig',
    status: 'voorgesteld',
    capaciteit: null,
    sleutels: '',
    afspraak: '',
    contactrol: '',
    uitrusting: [],
    geschiktheid: [],
    toelichting: '',
    herkomst: '',
  };
}

/** What can be changed of a row; a copy. */
export function wishOf(row: PointWish): PointWish {
  const wish = emptyPoint();
  for (const key of Object.keys(wish) as (keyof PointWish)[]) {
    Object.assign(wish, { [key]: structuredClone(row[key] ?? wish[key]) });
  }
  return wish;
}

/** The words for the fields, in the order of the page. */
export const FIELDS: [keyof PointWish, Key][] = [
  ['naam', 'point.name'],
  ['adres', 'point.address'],
  ['plaats', 'column.place'],
  ['soort', 'point.tier'],
  ['status', 'point.state'],
  ['capaciteit', 'point.capacity'],
  ['sleutels', 'point.keys'],
  ['afspraak', 'point.agreement'],
  ['contactrol', 'point.contact'],
  ['uitrusting', 'point.equipment'],
  ['geschiktheid', 'point.suitability'],
  ['toelichting', 'point.remark'],
  ['herkomst', 'point.origin'],
];

export interface Difference {
  field: Key;
  mine: string;
  theirs: string;
}

/** Which fields two versions do not agree on. */
export function differences(mine: PointWish, theirs: PointRow): Difference[] {
  return FIELDS.map(([key, field]) => ({ field, mine: told(mine[key]), theirs: told(theirs[key]) })).filter(
    one => one.mine !== one.theirs,
  );
}

function told(value: PointWish[keyof PointWish]): string {
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map(statement).join('; ');
  }
  return typeof value === 'object' ? `${value.lat}, ${value.lon}` : String(value);
}

function statement(one: Statement): string {
  return `${one.kenmerk}: ${one.waarde} (${one.gezegdDoor}, ${one.gezegdOp})`;
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function typed(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}
