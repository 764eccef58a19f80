// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * Where each multiplier of a question's certificate stands in the list, and which there are. In order: by phase and need the price
 * of being served; by phase and need the price of a second door (with back-up); by need what must be (with rules that ask it of
 * everybody); by phase the price of a site; of a euro; of a site of each limited tier; of a person in each share rule; by phase
 * and circumstance the weight of the circumstance (worst case). All per person, and 0 or more.
 */
final class Multipliers {
    final int needs;
    final int phases;
    final int second;
    final int must;
    final int site;
    final int euro;
    final int tier;
    final int share;
    final int circumstance;
    final int size;

    Multipliers(Question question, Limits limits, Worth goal, int circumstances) {
        needs = question.needs().size();
        phases = limits.phases();
        second = phases * needs;
        must = second + (goal.backUp > 0 ? phases * needs : 0);
        site = must + needs;
        euro = site + phases;
        tier = euro + 1;
        share = tier + limits.tiers.size();
        circumstance = share + limits.shares.size();
        size = circumstance + (goal.worstCase ? phases * circumstances : 0);
    }
}
