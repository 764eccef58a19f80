// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * One option that a plan opens.
 *
 * @param option its number in {@link Question#options()}
 * @param phase in which it opens, from 1; always 1 without phases
 */
public record Opening(int option, int phase) {}
