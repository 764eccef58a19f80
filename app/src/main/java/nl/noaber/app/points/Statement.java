// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What someone said of a building, e.g. that it has a generator. What nobody said is unknown, which is not "no".
 *
 * @param kenmerk what it is about, as in the norms, e.g. {@code noodstroom}
 * @param waarde {@code ja}, {@code nee}, or a number or text
 * @param gezegdDoor which role or organisation said so; no names of persons
 * @param gezegdOp when
 */
@Schema(name = "Uitspraak")
public record Statement(String kenmerk, String waarde, String gezegdDoor, LocalDate gezegdOp) {}
