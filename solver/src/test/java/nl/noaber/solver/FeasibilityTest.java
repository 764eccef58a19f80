// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.SolverFault;
import org.junit.jupiter.api.Test;

/** A wrong answer of a native solver is a fault, not a plan. */
class FeasibilityTest {
    /** max x + y, x + y <= 1.5, both whole. */
    private static final IntegerProgram PROGRAM = new IntegerProgram(
            true,
            new double[] {1, 1},
            new double[2],
            new double[] {1, 1},
            new boolean[] {true, true},
            new int[] {0, 2},
            new int[] {0, 1},
            new double[] {1, 1},
            new double[] {Double.NEGATIVE_INFINITY},
            new double[] {1.5});

    @Test
    void a01_aHairIsRoundedAway() {
        double[] whole = Feasibility.rounded(PROGRAM, new double[] {0.9999999, -1e-9});
        assertThat(whole).containsExactly(1, 0);
        assertThat(Feasibility.findFault(PROGRAM, whole)).isEmpty();
    }

    @Test
    void a02_aBrokenRowIsNamed() {
        assertThat(Feasibility.findFault(PROGRAM, new double[] {1, 1}))
                .hasValueSatisfying(fault -> assertThat(fault).contains("row 0 is 2.0"));
    }

    @Test
    void a03_aBrokenBoundAndWhatIsNoNumberAreNamed() {
        assertThat(Feasibility.findFault(PROGRAM, new double[] {2, 0})).isPresent();
        assertThat(Feasibility.findFault(PROGRAM, new double[] {Double.NaN, 0})).isPresent();
        assertThat(Feasibility.findFraction(PROGRAM, new double[] {0.5, 0})).isPresent();
    }

    @Test
    void a04_anOptimumThatBreaksARowIsAFault() {
        Knowledge knowledge = new Knowledge(PROGRAM, null);
        knowledge.values(new double[] {1, 1});
        assertThatThrownBy(() -> knowledge.optimal(Engine.HIGHS))
                .isInstanceOf(SolverFault.class)
                .hasMessageContaining("row 0");
    }

    @Test
    void a05_noPlanWhereTheStartHoldsIsAFault() {
        Knowledge knowledge = new Knowledge(PROGRAM, new double[] {1, 0});
        assertThatThrownBy(() -> knowledge.infeasible(Engine.SCIP)).isInstanceOf(SolverFault.class);
    }
}
