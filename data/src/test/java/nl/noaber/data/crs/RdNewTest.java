// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.crs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaber.core.geo.RdPoint;
import org.junit.jupiter.api.Test;

class RdNewTest {
    /** The tower of Our Lady in Amersfoort is the origin of RD: published as 52.15517440 N 5.38720621 E. */
    @Test
    void a01_amersfoortIsWhereItIs() {
        RdPoint tower = RdNew.of(5.38720621, 52.15517440);
        assertThat(tower.metresTo(new RdPoint(155_000, 463_000))).isLessThan(0.5);
    }

    @Test
    void a02_thereAndBackIsTheSamePlace() {
        RdPoint kampen = new RdPoint(190_500, 507_800);
        assertThat(RdNew.of(RdNew.toLonLat(kampen)).metresTo(kampen)).isLessThan(0.001);
    }

    /** EPSG's micro-radians pasted as arc-seconds: 69 m north and 156 m east of the truth. */
    @Test
    void a03_theWrongParametersAreWrongBy171Metres() {
        String wrong =
                RdNew.PROJ.replaceAll("towgs84=\\S+", "towgs84=565.04,49.71,465.84,1.9342,-1.6672,9.1019,-4.0725");
        RdPoint tower = RdNew.of(new RdNew.Transforms(wrong).toLonLat(new RdPoint(155_000, 463_000)));
        assertThat(tower.metresTo(new RdPoint(155_000, 463_000))).isBetween(169.0, 173.0);
        assertThat(tower.y() - 463_000).isBetween(67.0, 71.0);
        assertThat(tower.x() - 155_000).isBetween(154.0, 158.0);
    }
}
