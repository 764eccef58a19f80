// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from '../api/types';

/** Shares that differ less are the same to a reader. */
const SAME = 0.005;

/** Whether what was proven is the share of residents that is reached, and not another sum: only then may a page say that no plan does better in it. */
export function isAboutReached(plan: Pick<Plan, 'unit' | 'asked' | 'objective' | 'total' | 'coverage'>): boolean {
  const isSum = plan.asked.gradual === true || plan.asked.robust === true;
  return plan.unit === 'residents' && !isSum && Math.abs((plan.objective ?? NaN) / plan.total - plan.coverage) < SAME;
}
