// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/**
 * A drawing laid out on its sheet.
 *
 * @param id before the name of every group, unless another is given
 * @param language of the words, BCP 47
 * @param title for who cannot see it
 * @param description for who cannot see it
 * @param width of the sheet, in hundredths of a millimetre
 * @param height of the sheet, in hundredths of a millimetre
 * @param marks those that lie below first
 */
record LaidOut(String id, String language, String title, String description, int width, int height, List<Mark> marks) {
    static LaidOut of(Drawing drawing) {
        return switch (drawing) {
            case MapPicture map ->
                new LaidOut(
                        "kaart",
                        map.words().language(),
                        map.caption().title(),
                        Description.of(map),
                        Paper.WIDTH,
                        Paper.HEIGHT,
                        Sheet.draw(map));
            case CurvePicture curve ->
                new LaidOut(
                        "lijn",
                        curve.words().language(),
                        curve.words().title(),
                        curve.words().description(),
                        CurveSheet.WIDTH,
                        CurveSheet.HEIGHT,
                        CurveSheet.draw(curve));
        };
    }
}
