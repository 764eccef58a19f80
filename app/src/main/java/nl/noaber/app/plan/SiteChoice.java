// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;

/**
 * Which places a plan may choose, and which it must.
 *
 * @param allowed in the order of the region, with the fixed ones that are no candidates after them
 * @param fixed of them, which stay
 * @param excluded places that are known and may not be chosen, with the reason
 * @param depthUnknown of the allowed, of how many the depth of a flood that counts is not known
 */
record SiteChoice(List<Site> allowed, Set<Site> fixed, List<Excluded> excluded, int depthUnknown) {
    /** Why a place may not be chosen. */
    enum Reason {
        OUTSIDE,
        OTHER_CLASS,
        FORBIDDEN,
        IN_THE_WATER
    }

    /** A place that may not be chosen. */
    record Excluded(Site site, Reason reason) {}

    SiteChoice {
        allowed = List.copyOf(allowed);
        excluded = List.copyOf(excluded);
    }

    /** @throws BadInput when a name is not known, a fixed place may not be chosen, or nothing is left */
    static SiteChoice of(PlanWish wish, Terms terms, PlanRegion region) {
        List<Site> candidates = region.candidates();
        checkHazards(terms.hazards(), candidates);
        checkClasses(wish.classes(), candidates);
        List<Site> fixed = wish.files()
                .fixed()
                .map(file -> SiteNames.read(file, candidates, true))
                .orElse(List.of());
        List<Site> forbidden = wish.files()
                .forbidden()
                .map(file -> SiteNames.read(file, candidates, false))
                .orElse(List.of());
        return of(candidates, fixed, forbidden, wish.classes(), wish.outsideToo(), terms);
    }

    static SiteChoice of(
            List<Site> candidates,
            List<Site> fixed,
            List<Site> forbidden,
            List<String> classes,
            boolean outsideToo,
            Terms terms) {
        for (Site site : fixed) {
            if (forbidden.contains(site)) {
                throw new BadInput(
                        "The place %s (%s) is both fixed and forbidden.".formatted(site.id(), site.label()),
                        "Maybe take it out of one of the two lists.");
            }
            if (isInWater(site, terms)) {
                throw new BadInput(
                        "The fixed place %s (%s) stands in water deeper than the norm of %s m."
                                .formatted(site.id(), site.label(), terms.depthMetres()),
                        "Maybe take it out of --fixed, or leave out --hazard.");
            }
        }
        List<Site> allowed = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Site site : candidates) {
            if (fixed.contains(site)) {
                allowed.add(site);
            } else if (forbidden.contains(site)) {
                excluded.add(new Excluded(site, Reason.FORBIDDEN));
            } else if (!site.inRegion() && !outsideToo) {
                excluded.add(new Excluded(site, Reason.OUTSIDE));
            } else if (!classes.isEmpty() && classes.stream().noneMatch(site::isOf)) {
                excluded.add(new Excluded(site, Reason.OTHER_CLASS));
            } else if (isInWater(site, terms)) {
                excluded.add(new Excluded(site, Reason.IN_THE_WATER));
            } else {
                allowed.add(site);
            }
        }
        fixed.stream().filter(site -> !allowed.contains(site)).forEach(allowed::add);
        if (allowed.isEmpty()) {
            throw new BadInput(
                    "None of the %d candidates may be chosen.".formatted(candidates.size()),
                    "Maybe --classes, --forbidden or --hazard leave out too much.");
        }
        return new SiteChoice(allowed, Set.copyOf(fixed), excluded, unknown(allowed, terms));
    }

    /** A depth that is not known is not dry: such a place may be chosen, and is counted and told. */
    private static boolean isInWater(Site site, Terms terms) {
        return terms.forbiddenWater().stream().anyMatch(hazard -> isDeep(site, hazard, terms.depthMetres()));
    }

    static boolean isDeep(Site site, String hazard, double most) {
        OptionalDouble depth = site.depthMetres().getOrDefault(hazard, OptionalDouble.empty());
        return depth.isPresent() && depth.getAsDouble() > most;
    }

    private static int unknown(List<Site> allowed, Terms terms) {
        return (int) allowed.stream()
                .filter(site -> terms.hazards().stream().anyMatch(hazard -> isUnknown(site, hazard)))
                .count();
    }

    static boolean isUnknown(Site site, String hazard) {
        return site.depthMetres().getOrDefault(hazard, OptionalDouble.empty()).isEmpty();
    }

    private static void checkHazards(List<String> hazards, List<Site> candidates) {
        Set<String> known = new TreeSet<>();
        candidates.forEach(site -> known.addAll(site.depthMetres().keySet()));
        for (String hazard : hazards) {
            if (!known.contains(hazard)) {
                throw new BadInput(
                        "The hazard '%s' is not in the region.".formatted(hazard),
                        known.isEmpty()
                                ? "Maybe build the region again with --hazard, a grid of water depths."
                                : "Maybe one of these: " + String.join(", ", known) + ".");
            }
        }
    }

    private static void checkClasses(List<String> classes, List<Site> candidates) {
        for (String name : classes) {
            if (candidates.stream().noneMatch(site -> site.isOf(name))) {
                throw new BadInput(
                        "No candidate is of the class '%s'.".formatted(name),
                        "Maybe one of these: "
                                + candidates.stream()
                                        .map(site -> site.kind().toLowerCase(Locale.ROOT))
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        }
    }
}
