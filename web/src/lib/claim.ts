// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from '../api/types';
import type { Key } from '../words/words.svelte';
import type { Numbers } from './numbers';

/** Shares that differ less are the same to a reader. */
const SAME = 0.005;

/** Whether what was proven is the share of residents that is reached, and not another sum: only then may a page say that no plan does better in it. */
export function isAboutReached(plan: Pick<Plan, 'unit' | 'asked' | 'objective' | 'total' | 'coverage'>): boolean {
  const isSum = plan.asked.gradual === true || plan.asked.robust === true;
  return plan.unit === 'residents' && !isSum && Math.abs((plan.objective ?? NaN) / plan.total - plan.coverage) < SAME;
}

/** What a plan comes to, and how good that is: no more than was proven. */
export function planAnswer(plan: Plan, say: (key: Key, ...values: (string | number)[]) => string, number: Numbers): string {
  const share = number.percent(plan.residents.share.mid);
  const main = plan.points === 1 ? say('points.answer.one', share) : say('points.answer', plan.points, share);
  if (!isAboutReached(plan)) {
    return plan.optimal ? main + say('points.answer.asked') : main;
  }
  if (plan.optimal) {
    return main + say('points.answer.optimal', plan.points);
  }
  return plan.gap === null ? main : main + say('points.answer.gap', number.percent(plan.gap), plan.points);
}
