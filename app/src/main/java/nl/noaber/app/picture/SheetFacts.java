// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/**
 * What is known of a drawing before it is laid out: its sheet, and its words for who cannot see it.
 *
 * @param id before the name of every group, unless another is given
 * @param language of the words, BCP 47
 * @param title for who cannot see it
 * @param description for who cannot see it
 * @param width of the sheet, in hundredths of a millimetre
 * @param height of the sheet, in hundredths of a millimetre
 */
record SheetFacts(String id, String language, String title, String description, int width, int height) {
    static SheetFacts of(Drawing drawing) {
        return switch (drawing) {
            case MapPicture map ->
                new SheetFacts(
                        "kaart",
                        map.words().language(),
                        map.caption().title(),
                        Description.of(map),
                        Paper.WIDTH,
                        Paper.HEIGHT);
            case CurvePicture curve ->
                new SheetFacts(
                        "lijn",
                        curve.words().language(),
                        curve.words().title(),
                        curve.words().description(),
                        CurveSheet.WIDTH,
                        CurveSheet.HEIGHT);
        };
    }

    /** What is on the sheet; those that lie below first. */
    static List<Mark> marks(Drawing drawing) {
        return switch (drawing) {
            case MapPicture map -> Sheet.draw(map);
            case CurvePicture curve -> CurveSheet.draw(curve);
        };
    }
}
