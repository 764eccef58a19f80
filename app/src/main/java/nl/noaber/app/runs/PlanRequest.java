// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.plan.PlanWish;
import nl.noaber.app.plan.TrialPlan;
import nl.noaber.data.crs.RdNew;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked with; what is absent follows from the norms. The same as the options of the command {@code plan}.
 *
 * @param punten at most so many
 * @param dekking share of the people, above 0 and at most 1; instead of a number
 * @param budgetEuro a year; instead of a number
 * @param minuten one may walk, at the own speed
 * @param meters one may walk, for all alike; instead of minutes
 * @param telt who counts
 * @param soorten only places of these kinds; empty: all
 * @param vast ids of places that stay
 * @param vastePlekken places where no candidate is, and that stay
 * @param registerVast whether the noodsteunpunten of the own register stay too, those that are closed or withdrawn not
 * @param verboden ids of places that may not be chosen
 * @param capaciteit nobody is sent to a full point
 * @param lagen points may be light or full
 * @param achtervang a second point in reach counts too
 * @param fasen rising numbers of points, each part of the next
 * @param overstromingen floods in which a point must stay usable
 * @param robuust these floods count beside dry weather instead
 * @param geleidelijk who walks somewhat too far counts for a part
 * @param gelijkheid share of the residents of the most vulnerable squares that must be reached
 * @param seconden the solver may take, for the plan and again for what else could be
 */
@Schema(name = "PlanVraag")
public record PlanRequest(
        @Nullable Integer punten,
        @Nullable Double dekking,
        @Nullable Double budgetEuro,
        @Nullable Double minuten,
        @Nullable Double meters,
        @Nullable Who telt,
        @Nullable List<String> soorten,
        @Nullable List<String> vast,
        @Nullable List<FixedPlace> vastePlekken,
        @Nullable Boolean registerVast,
        @Nullable List<String> verboden,
        @Nullable Boolean capaciteit,
        @Nullable Boolean lagen,
        @Nullable Boolean achtervang,
        @Nullable List<Integer> fasen,
        @Nullable List<String> overstromingen,
        @Nullable Boolean robuust,
        @Nullable Boolean geleidelijk,
        @Nullable Double gelijkheid,
        @Nullable Double seconden) {
    static final PlanRequest USUAL = new PlanRequest(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    static final int SECONDS_MAX = 600;
    private static final int LIST_MAX = 2000;

    /** Who counts. */
    @Schema(name = "WieTelt")
    public enum Who {
        @JsonProperty("inwoners")
        RESIDENTS(PlanWish.Weigh.RESIDENTS),
        @JsonProperty("verminderdZelfredzaam")
        LESS_SELF_RELIANT(PlanWish.Weigh.LESS_SELF_RELIANT),
        @JsonProperty("beide")
        BOTH(PlanWish.Weigh.BOTH);

        private final PlanWish.Weigh weigh;

        Who(PlanWish.Weigh weigh) {
            this.weigh = weigh;
        }
    }

    /** A place where no candidate is. */
    @Schema(name = "VastePlek")
    public record FixedPlace(
            @Nullable String naam,
            @Nullable Double lon,
            @Nullable Double lat) {
        private static final int NAME_MAX = 200;

        private void check(String field, Inputs inputs) {
            inputs.text(field + ".naam", naam, NAME_MAX);
            if (lon == null
                    || lat == null
                    || !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)
                    || !RdNew.of(lon, lat).inTheNetherlands()) {
                inputs.fault(
                        field,
                        "Deze plek (lon %s, lat %s) ligt niet in Nederland.".formatted(lon, lat),
                        "This place (lon %s, lat %s) does not lie in the Netherlands.".formatted(lon, lat));
            }
        }

        /** On one line. */
        String name() {
            return naam == null ? "" : naam.replaceAll("\\p{Cntrl}", " ").strip();
        }
    }

    /** The command looks at the rest: it knows the region. */
    void check(Inputs inputs) {
        long given = java.util.stream.Stream.of(punten, dekking, budgetEuro)
                .filter(one -> one != null)
                .count();
        if (given > 1) {
            inputs.fault(
                    "vraag",
                    "Kies een aantal punten, een dekking of een budget: een van de drie.",
                    "Choose a number of points, a coverage or a budget: one of the three.");
        }
        if (seconden != null && !(seconden > 0 && seconden <= SECONDS_MAX)) {
            inputs.fault(
                    "vraag.seconden",
                    "Dit is %s; het moet meer dan 0 en hoogstens %d zijn.".formatted(seconden, SECONDS_MAX),
                    "This is %s; it must be above 0 and at most %d.".formatted(seconden, SECONDS_MAX));
        }
        for (List<?> list : List.of(
                list(soorten), list(vast), list(vastePlekken), list(verboden), list(fasen), list(overstromingen))) {
            if (list.size() > LIST_MAX) {
                inputs.fault(
                        "vraag",
                        "Een lijst heeft %d regels; het kunnen er %d zijn.".formatted(list.size(), LIST_MAX),
                        "A list has %d lines; there can be %d.".formatted(list.size(), LIST_MAX));
            }
        }
        checkPlaces(inputs);
    }

    private void checkPlaces(Inputs inputs) {
        for (int i = 0; i < fixedPlaces().size(); i++) {
            fixedPlaces().get(i).check("vraag.vastePlekken[%d]".formatted(i), inputs);
        }
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    List<String> fixed() {
        return list(vast);
    }

    List<FixedPlace> fixedPlaces() {
        return list(vastePlekken);
    }

    boolean isRegisterFixed() {
        return Boolean.TRUE.equals(registerVast);
    }

    List<String> forbidden() {
        return list(verboden);
    }

    /** Options of the command {@code plan}; of {@code plan compare} those that it has. */
    List<String> arguments(Kind kind) {
        List<String> all = new ArrayList<>();
        add(all, "--sites", punten);
        add(all, "--minutes", minuten);
        add(all, "--metres", meters);
        add(all, "--weigh", telt == null ? null : telt.weigh.word());
        add(all, "--classes", list(soorten).isEmpty() ? null : String.join(",", list(soorten)));
        list(overstromingen).forEach(flood -> add(all, "--hazard", flood));
        flag(all, "--capacity", capaciteit);
        flag(all, "--back-up", achtervang);
        add(all, "--equity", gelijkheid);
        add(all, "--seconds", seconden);
        if (kind == Kind.PLAN) {
            add(all, "--coverage", dekking);
            add(all, "--budget", budgetEuro);
            flag(all, "--tiers", lagen);
            flag(all, "--robust", robuust);
            flag(all, "--gradual", geleidelijk);
            add(
                    all,
                    "--phases",
                    list(fasen).isEmpty()
                            ? null
                            : list(fasen).stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return all;
    }

    private static void add(List<String> all, String option, @Nullable Object value) {
        if (value != null) {
            // In one word, so that a value cannot pass for an option.
            all.add(option + "=" + value);
        }
    }

    private static void flag(List<String> all, String option, @Nullable Boolean value) {
        if (Boolean.TRUE.equals(value)) {
            all.add(option);
        }
    }

    /** What the plan chose from. */
    public TrialPlan.Choice choice() {
        List<String> hazards = Boolean.TRUE.equals(robuust) ? List.of() : list(overstromingen);
        return new TrialPlan.Choice(list(soorten), forbidden(), hazards);
    }

    /** For trying other places with the same terms: which places may be chosen is left open, and there are no steps. */
    public PlanWish forTrials() {
        return new PlanWish(
                Optional.empty(),
                optional(minuten),
                optional(meters),
                OptionalDouble.empty(),
                telt == null ? PlanWish.Weigh.RESIDENTS : telt.weigh,
                List.of(),
                false,
                new PlanWish.Files(
                        Optional.<Path>empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Boolean.TRUE.equals(capaciteit),
                Boolean.TRUE.equals(lagen),
                Boolean.TRUE.equals(achtervang),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                PlanWish.Seek.USUAL,
                new PlanWish.Effort(OptionalDouble.empty(), OptionalLong.empty(), 1, 1));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
