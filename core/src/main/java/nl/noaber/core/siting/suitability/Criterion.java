// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.suitability;

/**
 * Something that a support point must have.
 *
 * @param id as in the norm file, e.g. {@code noodstroom}
 * @param question for people, answered by yes or no
 * @param weight beside the other criteria, above 0
 */
public record Criterion(String id, String question, double weight) {
    public Criterion {
        if (id.isBlank() || !(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The criterion '%s' has weight %s.".formatted(id, weight));
        }
    }
}
