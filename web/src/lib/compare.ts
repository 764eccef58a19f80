// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from '../api/types';
import type { Key } from '../words/words.svelte';
import type { Numbers } from './numbers';

/** One line of a comparison, told. */
export interface Measure {
  word: Key;
  one: string;
  other: string;
}

/** What two plans reach and cost. */
export function measures(one: Plan, other: Plan, numbers: Numbers): Measure[] {
  const rows: [Key, (plan: Plan) => string][] = [
    ['column.points', plan => numbers.whole(plan.points)],
    ['compare.minutes', plan => numbers.whole(plan.asked.limit.minutes)],
    ['score.reached', plan => numbers.estimate(plan.residents.reached)],
    ['compare.share', plan => numbers.percents(plan.residents.share)],
    ['score.reached-less-self-reliant', plan => numbers.estimate(plan.lessSelfReliant?.reached)],
    ['compare.share-less-self-reliant', plan => numbers.percents(plan.lessSelfReliant?.share)],
    ['score.cost', plan => numbers.euro(plan.euroPerYear)],
  ];
  return rows.map(([word, tell]) => ({ word, one: tell(one), other: tell(other) }));
}

/** A place that is a point in one of two plans or in both, with its letters. */
export interface SharedPoint {
  id: string;
  name: string;
  one: string | null;
  other: string | null;
}

/** Points of both plans: first those they share, then those of the one, then those of the other. */
export function points(one: Plan, other: Plan): SharedPoint[] {
  const letters = (plan: Plan) => new Map(plan.sites.map(site => [site.id, site.letter]));
  const first = letters(one);
  const second = letters(other);
  const names = new Map([...other.sites, ...one.sites].map(site => [site.id, site.name]));
  const all = [...names].map(([id, name]) => ({ id, name, one: first.get(id) ?? null, other: second.get(id) ?? null }));
  const group = (point: SharedPoint) => (point.one !== null && point.other !== null ? 0 : point.one !== null ? 1 : 2);
  return all.sort((a, b) => group(a) - group(b) || (a.one ?? a.other ?? '').localeCompare(b.one ?? b.other ?? ''));
}
