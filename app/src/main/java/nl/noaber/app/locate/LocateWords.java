// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noaber.app.page.Dutch;
import nl.noaber.core.siting.Answer;

/** The answer for people, in Dutch. */
public record LocateWords(LocateQuestion question, Located located, double seconds) {
    private static final Locale LOCALE = Locale.of("nl", "NL");
    private static final int SITES_SHOWN = 50;

    public List<String> lines() {
        String first = "%s, model %s: %s, %s mogelijke plekken."
                .formatted(
                        question.problem().name(),
                        question.model().word(),
                        Dutch.count(question.problem().clients(), "klant", "klanten"),
                        Dutch.whole(question.problem().sites()));
        String last = "Rekentijd: %s seconden.".formatted(Dutch.decimal(seconds));
        return located.shortfall()
                .map(shortfall ->
                        List.of(first, verdict(shortfall), rest(shortfall), open("Beste plan dat is gevonden"), last))
                .orElseGet(() -> List.of(first, value(), proof(), open("Open"), last));
    }

    private String value() {
        return "%s: %s."
                .formatted(question.model().objective(), number(located.answer().objective()));
    }

    private String proof() {
        Answer answer = located.answer();
        if (answer.isOptimal()) {
            return "Bewezen: geen plan is beter.";
        }
        return "Bewezen: geen plan komt %s %s. Dit plan is dus hoogstens %s van het beste af."
                .formatted(
                        answer.bound() > answer.objective() ? "boven" : "onder",
                        number(answer.bound()),
                        percent(answer.gap()));
    }

    private static String verdict(Located.Shortfall shortfall) {
        return shortfall.isProven()
                ? "Bewezen: geen plan bedient iedereen."
                : "Niet beslist: er is geen plan gevonden dat iedereen bedient, en niet bewezen dat het niet kan.";
    }

    private static String rest(Located.Shortfall shortfall) {
        String unit = shortfall.unit().equals("customers") ? "klanten" : "eenheden vraag";
        return "Van de %s %s bedient dit plan er %s; meer dan %s kan geen plan."
                .formatted(number(shortfall.asked()), unit, number(shortfall.served()), number(shortfall.mostServed()));
    }

    private String open(String title) {
        int[] sites = located.answer().sites();
        String shown = Arrays.stream(sites)
                .limit(SITES_SHOWN)
                .mapToObj(question.problem().siteIds()::get)
                .collect(Collectors.joining(", "));
        String more = sites.length > SITES_SHOWN ? " en nog %d".formatted(sites.length - SITES_SHOWN) : "";
        return "%s (%d): %s%s.".formatted(title, sites.length, shown, more);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Dutch.whole(value) : String.format(LOCALE, "%,.4f", value);
    }

    private static String percent(double share) {
        return share < 1e-4 ? "0,01 %" : String.format(LOCALE, "%.2f %%", Math.ceil(1e4 * share) / 100);
    }
}
