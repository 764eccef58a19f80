// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.walking.Walks;

/**
 * Remembers the walks without a limit of the places that were open last: who tries places out changes one at a time. Safe for
 * use by several threads.
 */
final class KeptWalking implements Walking {
    /** Of a region of 15,000 squares this is 50 MB at most. */
    private static final int KEPT = 256;

    private final Walking walking;
    private final Map<RdPoint, WalkTable> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RdPoint, WalkTable> eldest) {
            return size() > KEPT;
        }
    };

    KeptWalking(Walking walking) {
        this.walking = walking;
    }

    @Override
    public WalkTable from(List<Site> sites, double limitMetres, int threads) {
        if (limitMetres != Walks.NO_LIMIT) {
            return walking.from(sites, limitMetres, threads);
        }
        List<WalkTable> each = new ArrayList<>();
        for (Site site : sites) {
            each.add(find(site, threads));
        }
        return WalkTable.joined(each);
    }

    private WalkTable find(Site site, int threads) {
        WalkTable known;
        synchronized (kept) {
            known = kept.get(site.at());
        }
        if (known == null) {
            known = walking.from(List.of(site), Walks.NO_LIMIT, threads);
            synchronized (kept) {
                kept.put(site.at(), known);
            }
        }
        return known;
    }

    @Override
    public boolean isNearStreet(RdPoint at) {
        return walking.isNearStreet(at);
    }

    @Override
    public int squaresWithoutStreet() {
        return walking.squaresWithoutStreet();
    }
}
