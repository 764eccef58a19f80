// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Computes again, from the question alone and by other code than the solver's, what a plan says of itself: its rules, who goes
 * where, its objective, and the bound of its certificate. It knows nothing of how the plan was found.
 */
public final class PlanChecker {
    private static final double ROUNDING = 2e-6;

    private final Question question;
    private final Plan plan;
    private final Needs needs;
    private final List<String> faults = new ArrayList<>();

    private PlanChecker(Question question, Plan plan) {
        this.question = question;
        this.plan = plan;
        needs = question.needs();
    }

    /** @return what is wrong, one sentence each; empty when the plan is what it says */
    public static List<String> faults(Question question, Plan plan) {
        return new PlanChecker(question, plan).check();
    }

    private List<String> check() {
        if (plan.shortfall() instanceof Shortfall.Contradiction) {
            fault(!plan.openings().isEmpty(), "The rules contradict, but something is open.");
            return faults;
        }
        openings();
        for (Rule rule : question.rules()) {
            limits(rule);
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        for (int h = 1; h <= plan.phases(); h++) {
            allotment(h, plan.allotments().get(h - 1));
        }
        demands();
        double objective = objective();
        fault(
                differ(objective, plan.objective()),
                "The objective is %s, not %s.".formatted(objective, plan.objective()));
        bounds();
        return faults;
    }

    private void fault(boolean wrong, String sentence) {
        if (wrong) {
            faults.add(sentence);
        }
    }

    private static boolean differ(double a, double b) {
        return !(Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(b)));
    }

    private Option option(int number) {
        return question.options().get(number);
    }

    private void openings() {
        boolean[] taken = new boolean[question.sites()];
        for (Opening opening : plan.openings()) {
            int site = option(opening.option()).site();
            fault(taken[site], "Two options of site %d are open.".formatted(site));
            fault(
                    opening.phase() < 1 || opening.phase() > plan.phases(),
                    "Option %d opens in phase %d of %d.".formatted(opening.option(), opening.phase(), plan.phases()));
            taken[site] = true;
        }
    }

    /** The rules about what may be open. */
    private void limits(Rule rule) {
        int[] all = plan.options();
        switch (rule) {
            case Rule.AtMost most ->
                fault(
                        all.length > most.sites(),
                        "%d sites are open, at most %d may.".formatted(all.length, most.sites()));
            case Rule.AtMostOfTier most -> {
                long open = Arrays.stream(all)
                        .filter(o -> option(o).tier() >= most.tier())
                        .count();
                fault(
                        open > most.sites(),
                        "%d sites of tier %d are open, at most %d may.".formatted(open, most.tier(), most.sites()));
            }
            case Rule.Budget budget -> {
                double euro =
                        Arrays.stream(all).mapToDouble(o -> option(o).cost()).sum();
                fault(
                        euro > budget.euro() * (1 + 1e-9),
                        "The plan costs %s euro, the budget is %s.".formatted(euro, budget.euro()));
            }
            case Rule.Stays stays ->
                fault(
                        Arrays.stream(plan.optionsInPhase(1))
                                .noneMatch(o -> option(o).site() == stays.site()
                                        && option(o).tier() >= stays.tier()),
                        "Site %d does not stay at tier %d from the first phase on."
                                .formatted(stays.site(), stays.tier()));
            case Rule.Forbidden no ->
                fault(
                        Arrays.stream(all).anyMatch(o -> option(o).site() == no.site()),
                        "Site %d is open and forbidden.".formatted(no.site()));
            case Rule.Phases phases -> {
                fault(
                        plan.phases() != phases.sites().length,
                        "The plan has %d phases, the question %d.".formatted(plan.phases(), phases.sites().length));
                for (int h = 1; h <= phases.sites().length; h++) {
                    int open = plan.optionsInPhase(h).length;
                    int may = phases.sites()[h - 1];
                    fault(open > may, "%d sites are open in phase %d, at most %d may.".formatted(open, h, may));
                }
            }
            case Rule.Serves serves -> {}
            case Rule.Reaches reaches -> {}
            case Rule.Capacity capacity -> {}
        }
    }

    private boolean seated(int i) {
        return needs.load()[i] > 0
                && question.rules().stream()
                        .anyMatch(rule ->
                                rule instanceof Rule.Capacity capacity && capacity.service() == needs.service()[i]);
    }

    private void allotment(int phase, Allotment allotment) {
        int[] open = plan.optionsInPhase(phase);
        boolean[] isOpen = new boolean[question.options().size()];
        for (int o : open) {
            isOpen[o] = true;
        }
        double[] nearest = nearest(open)[0];
        double[] sent = new double[needs.size()];
        java.util.Map<Long, Double> load = new java.util.HashMap<>();
        for (int a = 0; a < allotment.size(); a++) {
            int i = allotment.need()[a];
            int o = allotment.option()[a];
            double minutes = question.reach().minutes(option(o).site(), i);
            fault(!isOpen[o], "Need %d is sent to option %d, which is closed.".formatted(i, o));
            fault(Double.isNaN(minutes), "Need %d is sent to option %d, which it does not reach.".formatted(i, o));
            fault(option(o).tier() < needs.service()[i], "Option %d does not offer what need %d asks.".formatted(o, i));
            fault(
                    !(allotment.people()[a] > 0),
                    "%s people of need %d are sent.".formatted(allotment.people()[a], i));
            sent[i] += allotment.people()[a];
            if (seated(i)) {
                long hall = (long) o << 32 | (needs.circumstance()[i] & 0xffffffffL);
                load.merge(hall, allotment.people()[a] * needs.load()[i], Double::sum);
            } else {
                fault(minutes > nearest[i], "Need %d is not sent to its nearest site.".formatted(i));
            }
        }
        load.forEach((hall, sum) -> {
            double capacity = option((int) (hall >> 32)).capacity();
            fault(
                    sum > capacity + ROUNDING * Math.max(1, capacity),
                    "Option %d is sent %s, and takes %s.".formatted(hall >> 32, sum, capacity));
        });
        for (int i = 0; i < sent.length; i++) {
            double people = needs.people()[i];
            fault(
                    sent[i] > people * (1 + ROUNDING),
                    "Of need %d, %s of %s people are sent.".formatted(i, sent[i], people));
            // A shortest farthest walk that cannot be for everyone leaves out those who would walk farther.
            boolean all = plan.shortfall().isNone() || !(question.goal() instanceof Goal.ShortestFarthest);
            boolean left = all && !seated(i) && nearest[i] < Double.POSITIVE_INFINITY && differ(sent[i], people);
            fault(left, "Of need %d, %s of %s people are sent.".formatted(i, sent[i], people));
        }
    }

    /** By need, minutes to the nearest and to the second nearest open site that meets it. */
    private double[][] nearest(int[] open) {
        double[][] minutes = new double[2][needs.size()];
        for (double[] each : minutes) {
            Arrays.fill(each, Double.POSITIVE_INFINITY);
        }
        Reach reach = question.reach();
        for (int o : open) {
            int site = option(o).site();
            for (int p = reach.start()[site]; p < reach.start()[site + 1]; p++) {
                int i = reach.need()[p];
                if (option(o).tier() >= needs.service()[i]) {
                    double far = reach.minutes()[p];
                    minutes[1][i] = Math.min(minutes[1][i], Math.max(far, minutes[0][i]));
                    minutes[0][i] = Math.min(minutes[0][i], far);
                }
            }
        }
        return minutes;
    }

    /** The rules about who must be served; what falls short must be told. */
    private void demands() {
        double[] anywhere = new double[needs.size()];
        double[] within = new double[needs.size()];
        Allotment whole = plan.allotment();
        for (int a = 0; a < whole.size(); a++) {
            int i = whole.need()[a];
            anywhere[i] += whole.people()[a];
            double minutes = question.reach().minutes(option(whole.option()[a]).site(), i);
            within[i] += minutes <= needs.limitMinutes()[i] ? whole.people()[a] : 0;
        }
        boolean any = false;
        for (Rule rule : question.rules()) {
            double missing = 0;
            double all = 0;
            for (int i = 0; i < needs.size(); i++) {
                double people = needs.people()[i];
                if (rule instanceof Rule.Serves serves && serves.marked()[i]) {
                    all += people;
                    missing += serves.share() * people - within[i];
                } else if (rule instanceof Rule.Reaches reaches && reaches.marked()[i]) {
                    all += people;
                    missing += people - anywhere[i];
                }
            }
            boolean falls = missing > ROUNDING * Math.max(1, all);
            any |= falls;
            fault(
                    falls && plan.shortfall().isNone(),
                    "%s falls short by %s people, which is not told.".formatted(rule, missing));
            if (plan.shortfall() instanceof Shortfall.Unmet unmet
                    && unmet.rule().filter(rule::equals).isPresent()) {
                fault(
                        differ(missing, unmet.by()),
                        "%s falls short by %s people, not %s.".formatted(rule, missing, unmet.by()));
            }
        }
        boolean told = plan.shortfall() instanceof Shortfall.Unmet unmet
                && unmet.rule().isPresent();
        fault(told && !any, "A rule is told to fall short that is kept.");
    }

    private double objective() {
        if (question.goal() instanceof Goal.LeastCost) {
            return Arrays.stream(plan.options())
                    .mapToDouble(o -> option(o).cost())
                    .sum();
        }
        if (question.goal() instanceof Goal.ShortestFarthest) {
            double far = 0;
            Allotment whole = plan.allotment();
            for (int a = 0; a < whole.size(); a++) {
                far = Math.max(
                        far, question.reach().minutes(option(whole.option()[a]).site(), whole.need()[a]));
            }
            return far;
        }
        double sum = 0;
        for (int h = 0; h < plan.phases(); h++) {
            double weight = 1;
            for (Rule rule : question.rules()) {
                weight = rule instanceof Rule.Phases phases ? phases.weight()[h] : weight;
            }
            sum += weight * served(plan.optionsInPhase(h + 1), plan.allotments().get(h));
        }
        return sum;
    }

    /** Worth served or worth-minutes walked in one phase; in the worst case those of the worst circumstance, a head. */
    private double served(int[] open, Allotment allotment) {
        boolean worst = question.goal() instanceof Goal.WorstCase;
        Goal goal = question.goal() instanceof Goal.WorstCase itself ? itself.within() : question.goal();
        int[] kinds = Arrays.stream(needs.circumstance()).distinct().sorted().toArray();
        double[][] sums = new double[kinds.length + 1][2];
        for (int i = 0; i < needs.size(); i++) {
            double[] sum = sums[worst ? Arrays.binarySearch(kinds, needs.circumstance()[i]) : kinds.length];
            double worth = needs.people()[i] * needs.weight()[i];
            sum[1] += worth;
            sum[0] += goal instanceof Goal.LeastWalking walking ? worth * walking.farMinutes() : 0;
        }
        for (int a = 0; a < allotment.size(); a++) {
            int i = allotment.need()[a];
            double minutes =
                    question.reach().minutes(option(allotment.option()[a]).site(), i);
            double worth = allotment.people()[a] * needs.weight()[i];
            double[] sum = sums[worst ? Arrays.binarySearch(kinds, needs.circumstance()[i]) : kinds.length];
            sum[0] += goal instanceof Goal.LeastWalking walking
                    ? worth * (Math.min(minutes, walking.farMinutes()) - walking.farMinutes())
                    : worth * ((Goal.MostPeople) goal).credit().at(minutes, needs.limitMinutes()[i]);
        }
        double backUp = goal instanceof Goal.MostPeople most ? most.backUp() : 0;
        double[] second = nearest(open)[1];
        for (int i = 0; backUp > 0 && i < second.length; i++) {
            double part = ((Goal.MostPeople) goal).credit().at(second[i], needs.limitMinutes()[i]);
            sums[worst ? Arrays.binarySearch(kinds, needs.circumstance()[i]) : kinds.length][0] +=
                    backUp * needs.people()[i] * needs.weight()[i] * part;
        }
        if (!worst) {
            return sums[kinds.length][0];
        }
        java.util.stream.DoubleStream parts =
                Arrays.stream(sums).filter(sum -> sum[1] > 0).mapToDouble(sum -> sum[0] / sum[1]);
        return (goal instanceof Goal.MostPeople ? parts.min() : parts.max()).orElse(0);
    }

    private void bounds() {
        Goal goal = question.goal() instanceof Goal.WorstCase worst ? worst.within() : question.goal();
        int sign = goal instanceof Goal.MostPeople ? 1 : -1;
        double slack = ROUNDING * Math.max(1, Math.abs(plan.objective()));
        fault(
                !(sign * plan.objective() <= sign * plan.bound() + slack),
                "The objective %s is beyond the bound %s.".formatted(plan.objective(), plan.bound()));
        fault(
                !(sign * plan.bound() <= sign * plan.certifiedBound() + slack),
                "The certified bound %s is beyond the bound %s.".formatted(plan.certifiedBound(), plan.bound()));
        if (plan.certificate().isPresent()) {
            certificate(plan.certificate().get(), sign);
        }
    }

    private void certificate(Certificate certificate, int sign) {
        fault(differ(certificate.bound(), plan.certifiedBound()), "The certificate is of another bound.");
        if (!certificate.model().equals(Combined.MODEL)) {
            published(certificate, sign);
            return;
        }
        if (!(certificate.root() instanceof Certificate.Closed closed)) {
            faults.add("The certificate has more than one case.");
            return;
        }
        CertificateChecker checker = new CertificateChecker(question, closed.multipliers());
        List<String> wrong = checker.faults();
        faults.addAll(wrong);
        if (wrong.isEmpty()) {
            proves(checker.bound(), certificate, sign);
        }
    }

    /** By the checker of the published problem that the question is. */
    private void published(Certificate certificate, int sign) {
        Optional<Published> problem = Published.of(question, new Limits(question));
        if (problem.isEmpty()) {
            faults.add("The certificate is of the model %s, which the question is not.".formatted(certificate.model()));
            return;
        }
        int before = faults.size();
        double bound = problem.get().proven(certificate, faults);
        if (faults.size() == before) {
            proves(bound, certificate, sign);
        }
    }

    private void proves(double bound, Certificate certificate, int sign) {
        double slack = ROUNDING * Math.max(1, Math.abs(bound));
        fault(
                !(sign * bound <= sign * certificate.bound() + slack),
                "The certificate proves %s, not %s.".formatted(bound, certificate.bound()));
    }
}
