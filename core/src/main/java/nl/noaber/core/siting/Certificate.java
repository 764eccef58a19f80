// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * Why no plan can be better: a tree of cases, each closed by multipliers. A checker that knows only the problem walks the tree
 * once: every case is either split by one site (open or closed) or by one client and site (served by it or by another), or has
 * multipliers whose Lagrangian bound can be computed from the problem. The bound of the whole is that of its weakest case.
 *
 * @param model which relaxation the multipliers belong to, e.g. {@code p-median}
 * @param bound what the tree proves
 */
public record Certificate(String model, double bound, Case root) {
    /** One case of the proof. */
    public sealed interface Case {}

    /** Either this site is open, or it is closed. */
    public record Split(int site, Case open, Case closed) implements Case {}

    /** Either this client is served by this site (which is open, then), or by another. */
    public record SplitPair(int client, int site, Case served, Case other) implements Case {}

    /** Multipliers, one for each relaxed constraint (each client or row), whose bound closes the case. */
    public record Closed(double[] multipliers) implements Case {}
}
