// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import nl.noaber.core.siting.Certificate;
import org.jspecify.annotations.Nullable;

/** One case of the tree while it grows. */
final class Branch implements Comparable<Branch> {
    private final @Nullable Branch parent;
    /** Whether it is its parent's case of "open" or "served". */
    private final boolean yes;

    private final long number;
    double bound;
    double[] price;
    private int client = -1;
    private int site = -1;
    private @Nullable Branch whenYes;
    private @Nullable Branch whenNo;

    Branch(double bound, double[] price) {
        this(null, false, 0, bound, price);
    }

    private Branch(@Nullable Branch parent, boolean yes, long number, double bound, double[] price) {
        this.parent = parent;
        this.yes = yes;
        this.number = number;
        this.bound = bound;
        this.price = price;
    }

    /** Splits by a site (client -1) or a pair; both cases inherit bound and prices. */
    void split(int theClient, int theSite, long firstNumber) {
        client = theClient;
        site = theSite;
        whenYes = new Branch(this, true, firstNumber, bound, price);
        whenNo = new Branch(this, false, firstNumber + 1, bound, price);
    }

    Branch whenYes() {
        return java.util.Objects.requireNonNull(whenYes);
    }

    Branch whenNo() {
        return java.util.Objects.requireNonNull(whenNo);
    }

    /** What has been settled from the root to here. */
    Case settled(Instance instance) {
        Case settled = new Case(instance);
        for (Branch at = this; at.parent != null; at = at.parent) {
            at.parent.settle(settled, at.yes);
        }
        return settled;
    }

    private void settle(Case settled, boolean way) {
        if (client < 0) {
            if (way) {
                settled.open(site);
            } else {
                settled.close(site);
            }
        } else if (way) {
            settled.join(client, site);
        } else {
            settled.part(client, site);
        }
    }

    /** Lowest bound first; of equals the younger, which lies deeper. */
    @Override
    public int compareTo(Branch other) {
        int byBound = Double.compare(bound, other.bound);
        return byBound != 0 ? byBound : Long.compare(other.number, number);
    }

    Certificate.Case proof() {
        if (whenYes == null || whenNo == null) {
            return new Certificate.Closed(price);
        }
        return client < 0
                ? new Certificate.Split(site, whenYes.proof(), whenNo.proof())
                : new Certificate.SplitPair(client, site, whenYes.proof(), whenNo.proof());
    }
}
