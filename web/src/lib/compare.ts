// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from '../api/types';
import type { Key } from '../words/words.svelte';
import type { Numbers } from './numbers';

type Tell = (key: Key, ...values: (string | number)[]) => string;

/** One line of a comparison, told. */
export interface Measure {
  word: Key;
  one: string;
  other: string;
  /** What the other has more, with its sign; where one of the two is unknown, so is this. */
  difference: string;
}

/** What two plans reach and cost. */
export function measures(one: Plan, other: Plan, numbers: Numbers): Measure[] {
  type Row = [Key, (plan: Plan) => string, (plan: Plan) => number | null | undefined, (size: number) => string];
  const people = (size: number) => numbers.about(size);
  const rows: Row[] = [
    ['column.points', plan => numbers.whole(plan.points), plan => plan.points, size => numbers.whole(size)],
    ['compare.minutes', plan => numbers.whole(plan.asked.limit.minutes), plan => plan.asked.limit.minutes, size => numbers.whole(size)],
    ['score.reached', plan => numbers.estimate(plan.residents.reached), plan => plan.residents.reached.mid, people],
    ['compare.share', plan => numbers.percents(plan.residents.share), plan => plan.residents.share.mid, size => numbers.percent(size)],
    ['score.reached-less-self-reliant', plan => numbers.estimate(plan.lessSelfReliant?.reached), plan => plan.lessSelfReliant?.reached.mid, people],
    ['compare.share-less-self-reliant', plan => numbers.percents(plan.lessSelfReliant?.share), plan => plan.lessSelfReliant?.share.mid, size => numbers.percent(size)],
    ['score.cost', plan => numbers.euro(plan.euroPerYear), plan => plan.euroPerYear?.mid, size => `€\u00a0${numbers.about(size)}`],
  ];
  return rows.map(([word, tell, value, size]) => ({
    word,
    one: tell(one),
    other: tell(other),
    difference: difference(value(one), value(other), size, numbers.whole(null)),
  }));
}

function difference(one: number | null | undefined, other: number | null | undefined, size: (value: number) => string, unknown: string): string {
  if (one === null || one === undefined || other === null || other === undefined) {
    return unknown;
  }
  const more = other - one;
  return more === 0 ? '0' : `${more > 0 ? '+' : '−'}${size(Math.abs(more))}`;
}

/** The choice in a sentence: who is reached more, and for how much. */
export function choice(one: { name: string; plan: Plan }, other: { name: string; plan: Plan }, numbers: Numbers, of: Tell): string {
  const [more, less] = other.plan.residents.reached.mid > one.plan.residents.reached.mid ? [other, one] : [one, other];
  const people = more.plan.residents.reached.mid - less.plan.residents.reached.mid;
  const share = (plan: Plan) => numbers.percent(plan.residents.share.mid);
  const shared = points(one.plan, other.plan).filter(point => point.one !== null && point.other !== null).length;
  const main =
    people < 1
      ? of('compare.answer.same', share(one.plan))
      : of('compare.answer.more', more.name, numbers.about(people), less.name, share(more.plan), share(less.plan));
  return main + cost(more.plan, less.plan, people < 1, numbers, of) + of('compare.answer.points', shared);
}

function cost(more: Plan, less: Plan, isSame: boolean, numbers: Numbers, of: Tell): string {
  if (!more.euroPerYear || !less.euroPerYear) {
    return of('compare.answer.cost.unknown');
  }
  const euro = more.euroPerYear.mid - less.euroPerYear.mid;
  if (euro === 0) {
    return of('compare.answer.cost.same');
  }
  const key = isSame ? 'compare.answer.cost' : euro > 0 ? 'compare.answer.cost.more' : 'compare.answer.cost.less';
  return of(key, `€\u00a0${numbers.about(Math.abs(euro))}`);
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
