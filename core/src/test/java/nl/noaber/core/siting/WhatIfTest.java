// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Goal MOST = new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0);

    @Test
    void a01_aSiteClosesAndItsPeopleGoOn() {
        DrawnTown town = DrawnTown.drawn("5A5B5C").limit(2);
        Question question = town.question(MOST);
        WhatIf whatIf = new WhatIf(question, new int[] {0, 2});
        assertThat(whatIf.figures().leftOut()).isZero();
        assertThat(whatIf.figures().people()).containsExactly(100, 0, 50);
        whatIf.closeSite(0);
        assertThat(whatIf.figures().leftOut()).isEqualTo(100);
        assertThat(whatIf.figures().nearestMinutes()).containsExactly(5, 3, 1);
        whatIf.open(1);
        assertThat(whatIf.figures().leftOut()).isEqualTo(50);
        assertThat(whatIf.figures().costEuro()).isEqualTo(2);
    }

    /** What a site adds is what is lost when only it closes. */
    @Test
    void a02_whatEachSiteAdds() {
        DrawnTown town = DrawnTown.drawn("5A5B5C").limit(1);
        WhatIf whatIf = new WhatIf(town.question(MOST), new int[] {0, 1});
        assertThat(whatIf.marginals()).containsExactly(new WhatIf.Marginal(0, 50, 50), new WhatIf.Marginal(1, 50, 50));
        assertThat(whatIf.without(0).people()).containsExactly(0, 150, 0);
        assertThat(whatIf.options()).containsExactly(0, 1);
    }

    /** After any run of changes the figures are those of a fresh start; people are served or left out, and no hall is full. */
    @Test
    void a03_theSameAsFromScratch() {
        SplittableRandom chance = new SplittableRandom(11);
        for (int n = 0; n < 60; n++) {
            Question question = new RandomQuestions(5_000 + n).next();
            WhatIf whatIf = new WhatIf(question, new int[0]);
            for (int step = 0; step < 12; step++) {
                if (chance.nextInt(3) == 0) {
                    whatIf.closeSite(chance.nextInt(question.sites()));
                } else {
                    whatIf.open(chance.nextInt(question.options().size()));
                }
            }
            Figures now = whatIf.figures();
            Figures fresh = new WhatIf(question, whatIf.options()).figures();
            assertThat(now.objective()).isEqualTo(fresh.objective());
            assertThat(now.costEuro()).isEqualTo(fresh.costEuro());
            assertThat(now.groups()).isEqualTo(fresh.groups());
            assertThat(now.nearestMinutes()).isEqualTo(fresh.nearestMinutes());
            assertThat(now.load()).isEqualTo(fresh.load());
            assertThat(now.people()).isEqualTo(fresh.people());
            assertThat(now.allotment().option()).isEqualTo(fresh.allotment().option());
            assertThat(now.allotment().people()).isEqualTo(fresh.allotment().people());
            holds(question, now);
        }
    }

    private static void holds(Question question, Figures figures) {
        double people = 0;
        for (double each : question.needs().people()) {
            people += each;
        }
        double served =
                figures.groups().stream().mapToDouble(Figures.Group::served).sum();
        assertThat(served + figures.leftOut()).isEqualTo(people, within(1e-9));
        Limits limits = new Limits(question);
        double[] load = new double[question.options().size()];
        for (int a = 0; a < figures.allotment().size(); a++) {
            int i = figures.allotment().need()[a];
            boolean dry = question.needs().circumstance()[i] == 0;
            load[figures.allotment().option()[a]] += limits.seated[i] && dry
                    ? figures.allotment().people()[a] * question.needs().load()[i]
                    : 0;
        }
        for (int o = 0; o < load.length; o++) {
            assertThat(load[o]).isLessThanOrEqualTo(question.options().get(o).capacity() + 1e-9);
        }
    }

    /** Of the size of a real municipality: 3400 needs, 100 sites. */
    @Test
    void a04_aMunicipality() {
        Question question = InventedTown.of(1700, 100, 1, MOST, List.of(new Rule.Capacity(2)), 1);
        WhatIf whatIf = new WhatIf(question, new int[] {0, 10, 20, 30, 40, 50, 60, 70, 80, 90});
        double before = whatIf.figures().objective();
        whatIf.open(5);
        assertThat(whatIf.figures().objective()).isGreaterThanOrEqualTo(before);
        whatIf.closeSite(5);
        assertThat(whatIf.figures().objective()).isEqualTo(before);
    }
}
