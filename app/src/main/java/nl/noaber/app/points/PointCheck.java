// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.noaber.app.http.Inputs;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.jspecify.annotations.Nullable;

/** Looks at what someone states of a point, and makes a {@link Point} of it. */
final class PointCheck {
    private static final int NAME_MAX = 200;
    private static final int ADDRESS_MAX = 300;
    private static final int TEXT_MAX = 1000;
    private static final int REMARK_MAX = 2000;
    private static final int ORIGIN_MAX = 500;
    private static final int CAPACITY_MAX = 100_000;
    private static final int STATEMENTS_MAX = 60;
    private static final int VALUE_MAX = 100;
    private static final Pattern FEATURE = Pattern.compile("[a-z][a-z0-9_]{0,49}");
    /** These stand between statements in tables. */
    private static final Pattern RESERVED = Pattern.compile("[\\[\\];\n]");
    /** An address or number by which a person is reached. */
    private static final Pattern PERSONAL = Pattern.compile("@|(?:\\d[ -]?){8,}");

    private static final LonLat NOWHERE = new LonLat(0, 0);

    private final Inputs inputs = new Inputs();

    void done() {
        inputs.check();
    }

    Inputs inputs() {
        return inputs;
    }

    Point point(PointWish wish, String id, int version, String organisation, Instant at, String by) {
        Optional<RdPoint> rd = rd(wish);
        RdPoint there = rd.orElse(new RdPoint(0, 0));
        Integer capacity = wish.capaciteit();
        if (capacity != null && (capacity < 0 || capacity > CAPACITY_MAX)) {
            inputs.fault(
                    "capaciteit",
                    "%d kan niet: 0 tot en met %d mensen.".formatted(capacity, CAPACITY_MAX),
                    "%d cannot be: 0 to %d people.".formatted(capacity, CAPACITY_MAX));
        }
        inputs.required("soort", wish.soort());
        LocalDate today = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return new Point(
                id,
                version,
                organisation,
                inputs.text("naam", wish.naam(), NAME_MAX),
                inputs.optionalText("adres", wish.adres(), ADDRESS_MAX),
                rd.isPresent() ? place(wish, there) : NOWHERE,
                there,
                wish.soort() == null ? Tier.FULL : wish.soort(),
                wish.status() == null ? State.PROPOSED : wish.status(),
                capacity,
                impersonal("sleutels", wish.sleutels(), TEXT_MAX),
                impersonal("afspraak", wish.afspraak(), TEXT_MAX),
                impersonal("contactrol", wish.contactrol(), NAME_MAX),
                statements("uitrusting", wish.uitrusting(), today),
                statements("geschiktheid", wish.geschiktheid(), today),
                inputs.optionalText("toelichting", wish.toelichting(), REMARK_MAX),
                inputs.optionalText("herkomst", wish.herkomst(), ORIGIN_MAX),
                at,
                by);
    }

    /** In metres, to the centimetre. */
    private Optional<RdPoint> rd(PointWish wish) {
        PointWish.Rd rd = wish.rd();
        PointWish.Plaats place = wish.plaats();
        if (rd != null) {
            return rd.x() == null || rd.y() == null
                    ? noPlace()
                    : inside(new RdPoint(cm(rd.x()), cm(rd.y())), "x %s, y %s".formatted(rd.x(), rd.y()));
        }
        if (place == null || place.lon() == null || place.lat() == null) {
            return noPlace();
        }
        String given = "lon %s, lat %s".formatted(place.lon(), place.lat());
        boolean onEarth = Math.abs(place.lon()) <= 180 && Math.abs(place.lat()) <= 90;
        if (!onEarth) {
            return outside(given);
        }
        RdPoint found = RdNew.of(place.lon(), place.lat());
        return inside(new RdPoint(cm(found.x()), cm(found.y())), given);
    }

    private Optional<RdPoint> inside(RdPoint point, String given) {
        return point.inTheNetherlands() ? Optional.of(point) : outside(given);
    }

    private Optional<RdPoint> outside(String where) {
        inputs.fault(
                "plaats",
                "De plek (%s) ligt niet in Nederland. Misschien zijn de getallen verwisseld.".formatted(where),
                "The place (%s) is not in the Netherlands. Maybe the numbers were swapped.".formatted(where));
        return Optional.empty();
    }

    private Optional<RdPoint> noPlace() {
        inputs.fault(
                "plaats",
                "Geef lengte- en breedtegraad, of x en y in RD.",
                "Give longitude and latitude, or x and y in RD.");
        return Optional.empty();
    }

    private static LonLat place(PointWish wish, RdPoint rd) {
        PointWish.Plaats given = wish.plaats();
        if (wish.rd() == null && given != null && given.lon() != null && given.lat() != null) {
            return new LonLat(degrees(given.lon()), degrees(given.lat()));
        }
        LonLat found = RdNew.toLonLat(rd);
        return new LonLat(degrees(found.lon()), degrees(found.lat()));
    }

    private String impersonal(String field, @Nullable String text, int max) {
        String checked = inputs.optionalText(field, text, max);
        if (PERSONAL.matcher(checked).find()) {
            inputs.fault(
                    field,
                    "Hier horen geen persoonsgegevens: noem een rol, geen mailadres of telefoonnummer.",
                    "No personal data here: name a role, no mail address or telephone number.");
        }
        return checked;
    }

    private List<Statement> statements(String field, @Nullable List<PointWish.StatementWish> wishes, LocalDate today) {
        List<Statement> all = new ArrayList<>();
        if (wishes == null) {
            return all;
        }
        if (wishes.size() > STATEMENTS_MAX) {
            inputs.fault(
                    field,
                    "%d uitspraken; het kunnen er %d zijn.".formatted(wishes.size(), STATEMENTS_MAX),
                    "%d statements; there can be %d.".formatted(wishes.size(), STATEMENTS_MAX));
            return all;
        }
        for (int i = 0; i < wishes.size(); i++) {
            all.add(statement("%s[%d]".formatted(field, i), wishes.get(i), today));
        }
        return all;
    }

    private Statement statement(String field, PointWish.StatementWish wish, LocalDate today) {
        String feature = inputs.text(field + ".kenmerk", wish.kenmerk(), VALUE_MAX);
        if (!feature.isEmpty() && !FEATURE.matcher(feature).matches()) {
            inputs.fault(
                    field + ".kenmerk",
                    "\"%s\" kan niet: kleine letters, cijfers en _.".formatted(feature),
                    "\"%s\" cannot be: small letters, digits and _.".formatted(feature));
        }
        inputs.required(field + ".gezegdOp", wish.gezegdOp());
        LocalDate said = wish.gezegdOp() == null ? today : wish.gezegdOp();
        // A day ahead: it may be tomorrow already where it was said.
        if (said.isAfter(today.plusDays(1))) {
            inputs.fault(
                    field + ".gezegdOp", "%s moet nog komen.".formatted(said), "%s is yet to come.".formatted(said));
        }
        return new Statement(
                feature,
                plain(field + ".waarde", inputs.text(field + ".waarde", wish.waarde(), VALUE_MAX)),
                plain(field + ".gezegdDoor", impersonalText(field + ".gezegdDoor", wish.gezegdDoor())),
                said);
    }

    private String impersonalText(String field, @Nullable String text) {
        inputs.text(field, text, VALUE_MAX);
        return text == null ? "" : impersonal(field, text, VALUE_MAX);
    }

    private String plain(String field, String text) {
        if (RESERVED.matcher(text).find()) {
            inputs.fault(field, "De tekens [ ] ; kunnen hier niet.", "The characters [ ] ; cannot stand here.");
        }
        return text;
    }

    private static double cm(double metres) {
        return Double.isFinite(metres) ? Math.rint(metres * 100) / 100 : 0;
    }

    /** Seven decimals: a centimetre. */
    private static double degrees(double value) {
        return Math.rint(value * 1e7) / 1e7;
    }
}
