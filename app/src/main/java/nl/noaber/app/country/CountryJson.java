// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.Interval;

/** The answer for programs. People are whole numbers, shares are 0 to 1 with five decimals. */
final class CountryJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double SHARE_STEPS = 1e5;

    private final Country country;

    private CountryJson(Country country) {
        this.country = country;
    }

    static ObjectNode of(Country country) {
        return new CountryJson(country).root();
    }

    static void write(Country country, Path file) throws IOException {
        Files.writeString(file, of(country).toPrettyString().replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
    }

    private ObjectNode root() {
        ObjectNode root = JSON.createObjectNode();
        root.put("kind", "country");
        settings(root.putObject("settings"));
        account(root.putObject("people"));
        ObjectNode places = root.putObject("candidates");
        places.put("fireStations", country.places().stations());
        places.put("pollingPlaces", country.places().size() - country.places().stations());
        plans(root.putArray("plans"), country.plans());
        plans(root.putArray("curve"), country.curve());
        onePointMore(root.putArray("onePointMore"));
        calibration(root);
        checks(root.putObject("checks"));
        return root;
    }

    private void settings(ObjectNode node) {
        CountrySettings settings = country.settings();
        node.put("detour", settings.detour());
        node.put("cellMetres", settings.cellMetres());
        node.put("share", settings.share());
        node.put("bandwidthMetres", Spreading.BANDWIDTH_METRES);
        node.put("floor", Spreading.FLOOR);
    }

    private void account(ObjectNode node) {
        Country.Account account = country.account();
        node.put("residents", whole(account.residents()));
        node.put("residentsYear", country.ground().districtFigures().year());
        node.put("residentsPublished", whole(account.published()));
        node.put("old", whole(account.old()));
        node.put("oldFromYears", OldPeople.FROM_YEARS);
        node.put("oldShareYear", country.ground().ages().year());
        node.put("oldInThatYear", whole(country.ground().ages().old()));
        node.put("residentsInThatYear", whole(country.ground().ages().residents()));
        node.put("postcodesWithoutAges", country.ground().ages().incomplete());
        node.put(
                "residentsWithoutPolygonInThatYear",
                whole(country.ground().ages().withoutPolygon()));
        node.put("misfitWithPostcodes", whole(account.misfit()));
        node.put("unplaced", whole(account.unplaced()));
        node.put("knownBySquares", whole(account.known()));
        node.put("districtsKnownBySquares", account.knownDistricts());
    }

    private void plans(ArrayNode array, List<MeasuredPlan> plans) {
        for (MeasuredPlan plan : plans) {
            ObjectNode node = array.addObject();
            node.put("key", plan.plan().key());
            node.put("points", plan.plan().points());
            node.put("fireStations", plan.stations());
            node.put("coveredMaxProven", whole(plan.plan().coveredMax()));
            node.put("gap", share(plan.gap()));
            node.put("residentsPerPoint", whole(plan.load().residentsPerPoint()));
            node.put("nearestResidentsMedian", whole(plan.load().median()));
            node.put("nearestResidentsP90", whole(plan.load().p90()));
            node.put("nearestResidentsMost", whole(plan.load().most()));
            ArrayNode walks = node.putArray("walks");
            plan.byWalk().forEach(reached -> walk(walks.addObject(), reached));
        }
    }

    private static void walk(ObjectNode node, MeasuredPlan.Reached reached) {
        node.put("minutes", reached.walk().minutes());
        node.put("kilometresPerHour", reached.walk().kilometresPerHour());
        node.put("straightMetres", Math.round(10 * reached.metres()) / 10.0);
        figure(node.putObject("residents"), reached.residents());
        figure(node.putObject("old"), reached.old());
        reached.errors().ifPresent(errors -> errors(node.putObject("errors"), errors));
    }

    private static void figure(ObjectNode node, Figure figure) {
        node.put("people", whole(figure.people()));
        node.put("share", share(figure.share()));
        interval(node.putObject("likely"), figure.likely(), figure.total());
        interval(node.putObject("hard"), figure.hard(), figure.total());
    }

    private static void interval(ObjectNode node, Interval people, double total) {
        node.put("low", whole(people.low()));
        node.put("high", whole(people.high()));
        node.put("lowShare", share(people.low() / total));
        node.put("highShare", share(people.high() / total));
    }

    private static void errors(ObjectNode node, Calibration.Errors errors) {
        node.put("estimated", share(errors.estimated()));
        node.put("real", share(errors.real()));
        node.put("mean", share(errors.mean()));
        node.put("meanLow", share(errors.low()));
        node.put("meanHigh", share(errors.high()));
        node.put("districtP5", share(errors.districtP5()));
        node.put("districtP95", share(errors.districtP95()));
        node.put("districtMeanAbsolute", share(errors.districtMeanAbsolute()));
        ArrayNode byClass = node.putArray("meanByDensity");
        errors.byClass().forEach(mean -> byClass.add(share(mean)));
    }

    /** After so many points: what the next one brings, in the order in which each adds the most. */
    private void onePointMore(ArrayNode array) {
        GreedyOrder order = country.order();
        for (int size : country.settings().sizes()) {
            ObjectNode node = array.addObject();
            node.put("points", size);
            node.put("reachedByOrder", whole(order.gained(size)));
            node.put("nextAdds", size < order.gain().length ? whole(order.gain()[size]) : 0);
        }
        ObjectNode node = array.addObject();
        node.put("points", order.site().length);
        node.put("reachedByOrder", whole(order.gained(order.site().length)));
        node.put("nextAdds", 0);
    }

    private void calibration(ObjectNode root) {
        country.learned().ifPresent(learned -> {
            ObjectNode node = root.putObject("calibration");
            node.put("districtsByDensity", learned.mixture());
            ArrayNode others = node.putArray("otherSpreads");
            for (Country.Other other : learned.other()) {
                ObjectNode one = others.addObject();
                one.put(
                        "spread",
                        other.shape().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                one.put("stationsShareOfCountry", share(other.share()));
                errors(one.putObject("stations"), other.stations());
                errors(one.putObject("all"), other.all());
            }
        });
    }

    private void checks(ObjectNode node) {
        ArrayNode classes = node.putArray("addressDensity");
        for (CbsChecks.Density density : country.density()) {
            ObjectNode one = classes.addObject();
            one.put("from", density.from());
            one.put("districts", density.districts());
            one.put("residents", whole(density.residents()));
            one.put("ratio", share(density.ratio()));
        }
        ObjectNode distance = node.putObject("fireStationDistance");
        distance.put("districts", country.distance().districts());
        distance.put("straightKilometres", share(country.distance().straightKilometres()));
        distance.put("roadKilometresCbs", share(country.distance().roadKilometres()));
        distance.put("ratio", share(country.distance().ratio()));
        distance.put("correlationOfLogarithms", share(country.distance().correlation()));
    }

    private static long whole(double people) {
        return Math.round(people);
    }

    private static double share(double value) {
        return Math.round(value * SHARE_STEPS) / SHARE_STEPS;
    }
}
