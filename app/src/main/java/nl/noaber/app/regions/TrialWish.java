// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.plan.TrialPlan;
import nl.noaber.app.plan.TrialRegion;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.jspecify.annotations.Nullable;

/**
 * Places to try: which are open, or how many.
 *
 * @param open ids of places; instead of a number
 * @param licht which of them have information and water only, where points have tiers
 * @param nieuw places where no candidate is; they are open too
 * @param minuten whole ones, that one may walk; without: as in the plan
 * @param aantal how many points, the new ones among them, quickly chosen; nothing is proven of it
 * @param vast with a number: ids of places that stay
 * @param verboden with a number: ids of places that are not chosen
 */
@Schema(name = "ProefopstellingInvoer")
record TrialWish(
        @Nullable List<String> open,
        @Nullable List<String> licht,
        @Nullable List<NewPlace> nieuw,
        @Nullable Integer minuten,
        @Nullable Integer aantal,
        @Nullable List<String> vast,
        @Nullable List<String> verboden) {
    private static final int OPEN_MAX = 2000;
    private static final int NEW_MAX = 100;
    private static final int ID_MAX = 40;
    private static final int NAME_MAX = 200;

    /**
     * A place where no candidate is.
     *
     * @param id of the caller's own; that of no other place
     */
    @Schema(name = "NieuwPuntInvoer")
    record NewPlace(
            @Nullable String id,
            @Nullable String naam,
            @Nullable Double lon,
            @Nullable Double lat) {
        private void check(String field, Inputs inputs) {
            inputs.text(field + ".id", id, ID_MAX);
            inputs.text(field + ".naam", naam, NAME_MAX);
            degree(field + ".lon", lon, 180, inputs);
            degree(field + ".lat", lat, 90, inputs);
        }

        private static void degree(String field, @Nullable Double value, int most, Inputs inputs) {
            inputs.required(field, value);
            if (value != null && !(Math.abs(value) <= most)) {
                inputs.fault(
                        field,
                        "Dit is %s; het moet tussen -%d en %d liggen.".formatted(value, most, most),
                        "This is %s; it must lie between -%d and %d.".formatted(value, most, most));
            }
        }

        private TrialPlan.NewPlace place() {
            return new TrialPlan.NewPlace(
                    id == null ? "" : id.strip(),
                    naam == null ? "" : naam.strip(),
                    lon == null ? Double.NaN : lon,
                    lat == null ? Double.NaN : lat);
        }
    }

    boolean hasNew() {
        return !list(nieuw).isEmpty();
    }

    /** What can be seen without the region. */
    void check() {
        Inputs inputs = new Inputs();
        if ((open == null) == (aantal == null)) {
            inputs.fault(
                    "open",
                    "Geef de open plekken of een aantal: een van de twee.",
                    "Give the open places or a number: one of the two.");
        }
        many("open", open, OPEN_MAX, inputs);
        many("licht", licht, OPEN_MAX, inputs);
        many("vast", vast, OPEN_MAX, inputs);
        many("verboden", verboden, OPEN_MAX, inputs);
        many("nieuw", nieuw, NEW_MAX, inputs);
        for (int i = 0; i < list(nieuw).size(); i++) {
            list(nieuw).get(i).check(field(i), inputs);
        }
        if (minuten != null && !(minuten > 0 && minuten <= TrialRegion.MINUTES_MOST)) {
            inputs.fault(
                    "minuten",
                    "Dit is %d; het moet meer dan 0 en hoogstens %d zijn.".formatted(minuten, TrialRegion.MINUTES_MOST),
                    "This is %d; it must be above 0 and at most %d.".formatted(minuten, TrialRegion.MINUTES_MOST));
        }
        inputs.check();
    }

    /** What needs the region. */
    void check(TrialPlan plan, TrialRegion region) {
        Inputs inputs = new Inputs();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list(nieuw).size(); i++) {
            TrialPlan.NewPlace place = list(nieuw).get(i).place();
            if (plan.isPlace(place.id()) || !seen.add(place.id())) {
                inputs.fault(
                        field(i) + ".id",
                        "Het kenmerk %s is al van een andere plek.".formatted(place.id()),
                        "The identifier %s is that of another place.".formatted(place.id()));
            }
            checkPlace(field(i), place, region, inputs);
        }
        int stay = list(vast).size() + list(nieuw).size();
        if (aantal != null
                && !(aantal >= Math.max(1, stay)
                        && aantal <= plan.places() + list(nieuw).size())) {
            inputs.fault(
                    "aantal",
                    "Dit is %d; het moet minstens %d zijn (de vaste en de nieuwe punten) en hoogstens %d (de plekken van de regio)."
                            .formatted(
                                    aantal,
                                    Math.max(1, stay),
                                    plan.places() + list(nieuw).size()),
                    "This is %d; it must be at least %d (the locked and the new points) and at most %d (the places of the region)."
                            .formatted(
                                    aantal,
                                    Math.max(1, stay),
                                    plan.places() + list(nieuw).size()));
        }
        inputs.check();
    }

    private static void checkPlace(String field, TrialPlan.NewPlace place, TrialRegion region, Inputs inputs) {
        String where = "lon %s, lat %s".formatted(place.lon(), place.lat());
        RdPoint at = RdNew.of(place.lon(), place.lat());
        if (!at.inTheNetherlands() || !region.isInside(place.lon(), place.lat())) {
            inputs.fault(
                    field,
                    "Deze plek (%s) ligt buiten de regio.".formatted(where),
                    "This place (%s) lies outside the region.".formatted(where));
        } else if (!region.isNearStreet(place.lon(), place.lat())) {
            inputs.fault(
                    field,
                    "Deze plek (%s) ligt te ver van een straat.".formatted(where),
                    "This place (%s) lies too far from a street.".formatted(where));
        }
    }

    private static String field(int i) {
        return "nieuw[%d]".formatted(i);
    }

    private static void many(String field, @Nullable List<?> given, int most, Inputs inputs) {
        if (list(given).size() > most) {
            inputs.fault(
                    field,
                    "Dit zijn %d plekken; het kunnen er %d zijn."
                            .formatted(list(given).size(), most),
                    "These are %d places; there can be %d."
                            .formatted(list(given).size(), most));
        }
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    TrialPlan.Changed changed() {
        return new TrialPlan.Changed(
                list(nieuw).stream().map(NewPlace::place).toList(),
                minuten == null ? OptionalDouble.empty() : OptionalDouble.of(minuten));
    }

    com.fasterxml.jackson.databind.node.ObjectNode tried(TrialPlan plan) {
        if (aantal != null) {
            return plan.found(aantal, Set.copyOf(list(vast)), Set.copyOf(list(verboden)), changed());
        }
        List<String> full =
                list(open).stream().filter(id -> !list(licht).contains(id)).toList();
        return plan.figures(full, list(licht), changed());
    }
}
