// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.noaber.core.siting.Certificate.Case;
import nl.noaber.core.siting.Certificate.Closed;
import nl.noaber.core.siting.Certificate.Split;
import org.jspecify.annotations.Nullable;

/**
 * One case of the proof while it is being found: sites that could be decided one after another (each with the multipliers
 * that close the other side), and then a split into two cases, or multipliers.
 */
final class Deduction {
    private record Decided(int site, boolean open, double[] otherSide) {}

    private final List<Decided> decided = new ArrayList<>();
    private double[] multipliers;
    private int site = -1;
    private @Nullable Deduction open;
    private @Nullable Deduction closed;

    Deduction(double[] multipliers) {
        this.multipliers = multipliers;
    }

    /** This site is open (or not) in what follows, for the other side is closed by these multipliers. */
    void decide(int theSite, boolean isOpen, double[] otherSide) {
        decided.add(new Decided(theSite, isOpen, otherSide));
    }

    void multipliers(double[] better) {
        multipliers = better;
    }

    double[] multipliers() {
        return multipliers;
    }

    void split(int theSite, Deduction ifOpen, Deduction ifClosed) {
        site = theSite;
        open = ifOpen;
        closed = ifClosed;
    }

    /** As a certificate has it; without recursion, for the tree may be deep. */
    Case toCase() {
        Deque<Deduction> todo = new ArrayDeque<>();
        Deque<Deduction> childrenFirst = new ArrayDeque<>();
        todo.push(this);
        while (!todo.isEmpty()) {
            Deduction next = todo.pop();
            childrenFirst.push(next);
            if (next.open != null && next.closed != null) {
                todo.push(next.open);
                todo.push(next.closed);
            }
        }
        Map<Deduction, Case> done = new HashMap<>();
        for (Deduction next : childrenFirst) {
            done.put(next, next.toCase(done));
        }
        return Objects.requireNonNull(done.get(this));
    }

    private Case toCase(Map<Deduction, Case> done) {
        Case at = open != null && closed != null
                ? new Split(site, Objects.requireNonNull(done.get(open)), Objects.requireNonNull(done.get(closed)))
                : new Closed(multipliers);
        for (int k = decided.size() - 1; k >= 0; k--) {
            Decided one = decided.get(k);
            Case other = new Closed(one.otherSide);
            at = one.open ? new Split(one.site, at, other) : new Split(one.site, other, at);
        }
        return at;
    }
}
