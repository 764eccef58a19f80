// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.siting.Certificate.Case;
import nl.noaber.core.siting.Certificate.Closed;
import nl.noaber.core.siting.Certificate.Split;
import org.jspecify.annotations.Nullable;

/** A case of the branch and bound, and what came of it. */
final class Branch {
    /** A site that multipliers settle: the other way no plan is better than the one that was known. */
    private record Settled(int site, boolean open, double[] multipliers) {}

    /** By site of the core. */
    final byte[] settled;

    final int depth;

    /** No plan of this case covers more. */
    double bound;

    /** Best multipliers by class of the core, first those of the case above. */
    double[] multipliers;

    /** Parts by site of the core. */
    double[] parts;

    double ratio;

    private final List<Settled> fixings = new ArrayList<>();
    private int site = -1;
    private @Nullable Branch ifOpen;
    private @Nullable Branch ifClosed;

    Branch(byte[] settled, int depth, double bound, double[] multipliers, double[] parts, double ratio) {
        this.settled = settled;
        this.depth = depth;
        this.bound = bound;
        this.multipliers = multipliers;
        this.parts = parts;
        this.ratio = ratio;
    }

    /** Settles a site by the multipliers. */
    void fix(int ofSite, boolean open) {
        fixings.add(new Settled(ofSite, open, multipliers));
        settled[ofSite] = open ? CaseWalk.OPEN : CaseWalk.CLOSED;
    }

    /** Splits this case by a site that is free. */
    List<Branch> split(int bySite) {
        site = bySite;
        ifOpen = child(bySite, CaseWalk.OPEN);
        ifClosed = child(bySite, CaseWalk.CLOSED);
        return List.of(ifOpen, ifClosed);
    }

    private Branch child(int bySite, byte way) {
        byte[] now = settled.clone();
        now[bySite] = way;
        return new Branch(now, depth + 1, bound, multipliers, parts, ratio);
    }

    /**
     * The proof of this case and all below it.
     *
     * @param siteOfCore the sites' numbers in the problem
     */
    Case proof(int[] siteOfCore) {
        Closed closed = new Closed(multipliers);
        Case inner = ifOpen == null || ifClosed == null
                ? closed
                : new Split(siteOfCore[site], ifOpen.proof(siteOfCore), ifClosed.proof(siteOfCore));
        for (int k = fixings.size() - 1; k >= 0; k--) {
            Settled fixing = fixings.get(k);
            int number = siteOfCore[fixing.site];
            Closed other = new Closed(fixing.multipliers);
            inner = fixing.open ? new Split(number, inner, other) : new Split(number, other, inner);
        }
        return inner;
    }
}
