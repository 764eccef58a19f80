// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.app.page.PlanStory.Aim;
import nl.noaber.app.page.PlanStory.Limit;
import nl.noaber.app.page.PlanStory.Proof;
import nl.noaber.app.page.PlanStory.Score;

/** The sentences that say what a plan comes to. */
public final class PlanSentences {
    /** Shares that differ less are the same to a reader. */
    private static final double SAME = 0.005;

    private final PlanStory.About about;
    private final Score score;
    private final Proof proof;
    private final int points;
    private final Words words;

    PlanSentences(PlanStory.About about, Score score, Proof proof, int points, Words words) {
        this.about = about;
        this.score = score;
        this.proof = proof;
        this.points = points;
        this.words = words;
    }

    /** The first line of the page of a plan: how many it reaches, and the proven limit. */
    public static String answer(PlanStory story, Language language) {
        PlanSentences sentences = of(story, Words.of(language));
        return sentences.reach() + " " + sentences.limit();
    }

    static PlanSentences of(PlanStory story, Words words) {
        return new PlanSentences(
                story.about(), story.score(), story.proof(), story.sites().size(), words);
    }

    /** "Zes punten bereiken 91 % van de inwoners van Kampen." */
    String reach() {
        if (about.aim() == Aim.BOTH) {
            return words.counted(
                    "answer.reach-both",
                    points,
                    Words.capital(words.lettered("unit.point", points)),
                    words.numbers().percent(score.shareResidents()),
                    words.numbers().percent(score.shareLessSelfReliant()),
                    about.region());
        }
        return words.say(
                points == 1 ? "answer.reach.one" : "answer.reach.more",
                Words.capital(words.lettered("unit.point", points)),
                percents()[0],
                words.say(people(about)),
                about.region());
    }

    /** "Beter dan 93 % kan met zes punten niet." Never more than was proven. */
    String limit() {
        if (!proof.isKnown()) {
            return words.say("limit.unknown");
        }
        if (proof.isOptimal()) {
            return about.isAboutMore()
                    ? words.say("limit.asked", plan())
                    : words.of("limit.optimal", proof.unit(), plan());
        }
        return switch (proof.unit()) {
            case RESIDENTS, LESS_SELF_RELIANT, BOTH ->
                isTheShareShown()
                        ? words.say("limit.share", percents()[1], plan())
                        : words.say("limit.part", partOfBest());
            case MEAN_MINUTES, FARTHEST_MINUTES ->
                words.of("limit.other", proof.unit(), words.numbers().decimal(floorTenth(proof.bound())), plan());
            case EURO -> words.of("limit.other", proof.unit(), words.numbers().euro(proof.bound()), plan());
            case POINTS -> words.of("limit.other", proof.unit(), words.lettered("unit.point", fewest()), plan());
        };
    }

    private long fewest() {
        return (long) Math.ceil(proof.bound() - 1e-6);
    }

    /** What a limit is: "binnen 15 minuten lopen, in het eigen tempo". */
    String near() {
        return near(about.limit(), words);
    }

    static String near(Limit limit, Words words) {
        return switch (limit) {
            case Limit.Minutes(double minutes) ->
                words.say("near.minutes", words.numbers().plain(minutes));
            case Limit.Metres(double metres) ->
                words.say("near.metres", words.numbers().whole(metres));
        };
    }

    boolean isAboutLessSelfReliant() {
        return about.aim() == Aim.LESS_SELF_RELIANT;
    }

    /** Key of those who count. */
    static String people(PlanStory.About about) {
        return about.aim() == Aim.LESS_SELF_RELIANT ? "people.less-self-reliant" : "people.residents";
    }

    private double share() {
        return isAboutLessSelfReliant() ? score.shareLessSelfReliant() : score.shareResidents();
    }

    /** Whether the proof is about the share of people that the answer names, and not about another sum. */
    private boolean isTheShareShown() {
        return proof.unit() != PlanStory.Unit.BOTH && Math.abs(proof.objective() / proof.total() - share()) < SAME;
    }

    private String plan() {
        return words.lettered("unit.point", points);
    }

    private String partOfBest() {
        double percent = 100 * proof.objective() / proof.bound();
        return words.numbers().percent(Math.floor(10 * percent) / 10, 1);
    }

    /** The share that is reached and that of the bound, with as many decimals as it takes to tell them apart; bounds round up. */
    private String[] percents() {
        double reached = 100 * share();
        double bound = 100 * proof.bound() / proof.total();
        if (Double.isNaN(reached)) {
            return new String[] {words.numbers().unknown(), words.numbers().unknown()};
        }
        if (Double.isNaN(bound) || proof.isOptimal()) {
            return new String[] {
                words.numbers().percent(reached, 0), words.numbers().percent(bound, 0)
            };
        }
        double apart = bound - reached;
        int decimals = apart >= 1 ? 0 : apart >= 0.1 ? 1 : 2;
        double step = Math.pow(10, -decimals);
        double up = Math.ceil(bound / step - 1e-9) * step;
        return new String[] {
            words.numbers().percent(reached, decimals), words.numbers().percent(up, decimals)
        };
    }

    /** What can be reached at most, as a percentage that is never below the bound; that of the plan when it is the best. */
    static String atMost(double reached, double bound, double total, Numbers numbers) {
        if (Double.isNaN(bound) || Double.isNaN(total)) {
            return numbers.unknown();
        }
        boolean isBest = Math.abs(bound - reached) <= 1e-9 * Math.abs(bound);
        double percent = 100 * bound / total;
        return numbers.percent(isBest ? percent : Math.ceil(10 * percent - 1e-7) / 10, 1);
    }

    private static double floorTenth(double value) {
        return Math.floor(10 * value + 1e-9) / 10;
    }
}
