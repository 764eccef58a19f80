// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;

/** The layout of a curve: percent of all people up, points or euro across, the legend above. */
final class CurveSheet {
    static final int WIDTH = 16_000;
    static final int HEIGHT = 9_000;
    private static final Box FRAME = new Box(1_500, 1_500, WIDTH - 500, HEIGHT - 1_500);
    private static final int LETTER = 320;
    private static final int DOT = 90;
    private static final int PLAN = 190;
    private static final int LABEL_AIR = 200;
    private static final String FOUND = "#1d5b8f";
    private static final String BOUND = "#8a3b00";

    private final CurvePicture curve;
    private final double last;
    private final List<Mark> marks = new ArrayList<>();

    private CurveSheet(CurvePicture curve) {
        this.curve = curve;
        this.last = curve.steps().getLast().at();
    }

    static List<Mark> draw(CurvePicture curve) {
        CurveSheet sheet = new CurveSheet(curve);
        sheet.marks.add(new Mark.Lines(List.of(new Box(0, 0, WIDTH, HEIGHT).ring()), true, Ink.fill(Paper.WHITE)));
        sheet.grid();
        sheet.labels();
        sheet.line("lijn-gevonden", curve.steps(), false);
        // Over the line of the plans: where they meet, both must be seen.
        sheet.line(
                "lijn-grens",
                curve.steps().stream().filter(p -> !Double.isNaN(p.bound())).toList(),
                true);
        sheet.dots();
        sheet.legend();
        return sheet.marks;
    }

    private int x(double at) {
        return FRAME.left() + (last == 0 ? 0 : (int) Math.round(at / last * FRAME.width()));
    }

    private int y(double reached) {
        double share = Math.clamp(reached / curve.total(), 0, 1);
        return FRAME.bottom() - (int) Math.round(share * FRAME.height());
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += 20) {
            int y = y(curve.total() * percent / 100);
            marks.add(line(Ink.line(Paper.LINE, percent == 0 ? 20 : 6), FRAME.left(), y, FRAME.right(), y));
            marks.add(words(FRAME.left() - 150, y + LETTER * 36 / 100, Mark.Anchor.END, percent + " %"));
        }
        marks.add(words(200, FRAME.top() - 350, Mark.Anchor.START, curve.words().up()));
        marks.add(words(
                FRAME.right(), HEIGHT - 300, Mark.Anchor.END, curve.words().across()));
    }

    /** That of the plan first, then what there is room for. */
    private void labels() {
        Placement placement = new Placement(new Box(0, FRAME.bottom(), WIDTH, HEIGHT));
        List<CurvePicture.Point> order = new ArrayList<>(
                curve.steps().stream().filter(CurvePicture.Point::isPlan).toList());
        order.addAll(curve.steps().stream().filter(p -> !p.isPlan()).toList());
        for (CurvePicture.Point point : order) {
            Mark.Words label = new Mark.Words(
                    x(point.at()),
                    FRAME.bottom() + 450,
                    LETTER,
                    point.isPlan(),
                    Mark.Anchor.MIDDLE,
                    Paper.INK,
                    false,
                    point.label());
            if (placement.take(List.of(wide(label.box()))).isPresent()) {
                marks.add(label);
            }
        }
    }

    private static Box wide(Box box) {
        return new Box(box.left() - LABEL_AIR, box.top(), box.right() + LABEL_AIR, box.bottom());
    }

    private void line(String id, List<CurvePicture.Point> points, boolean isBound) {
        if (points.isEmpty()) {
            return;
        }
        int[] xy = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = x(points.get(i).at());
            xy[2 * i + 1] = y(isBound ? points.get(i).bound() : points.get(i).reached());
        }
        Ink ink = isBound ? Ink.line(BOUND, 40).dashed(180) : Ink.line(FOUND, 50);
        marks.add(Mark.Group.of(id, List.of(new Mark.Lines(List.of(xy), false, ink))));
    }

    private void dots() {
        List<Mark> dots = new ArrayList<>();
        for (CurvePicture.Point point : curve.steps()) {
            if (!point.isPlan()) {
                dots.add(new Mark.Disc(x(point.at()), y(point.reached()), DOT, Ink.both(Paper.WHITE, FOUND, 35)));
            }
        }
        for (CurvePicture.Point point : curve.steps()) {
            if (point.isPlan()) {
                dots.add(new Mark.Disc(x(point.at()), y(point.reached()), PLAN, Ink.both(FOUND, Paper.INK, 30)));
            }
        }
        marks.add(Mark.Group.of("lijn-stippen", dots));
    }

    private void legend() {
        int y = 420;
        int x = 200;
        x = entry(x, y, curve.words().found(), Ink.line(FOUND, 50));
        if (curve.steps().stream().anyMatch(p -> !Double.isNaN(p.bound()))) {
            x = entry(x, y, curve.words().bound(), Ink.line(BOUND, 40).dashed(180));
        }
        if (curve.steps().stream().anyMatch(CurvePicture.Point::isPlan)) {
            marks.add(new Mark.Disc(x + PLAN, y, PLAN, Ink.both(FOUND, Paper.INK, 30)));
            marks.add(words(
                    x + 3 * PLAN,
                    y + LETTER * 36 / 100,
                    Mark.Anchor.START,
                    curve.words().plan()));
        }
    }

    /** @return where the next may begin */
    private int entry(int x, int y, String text, Ink ink) {
        marks.add(line(ink, x, y, x + 900, y));
        Mark.Words words = words(x + 1_100, y + LETTER * 36 / 100, Mark.Anchor.START, text);
        marks.add(words);
        return words.box().right() + 500;
    }

    private static Mark line(Ink ink, int... xy) {
        return new Mark.Lines(List.of(xy), false, ink);
    }

    private static Mark.Words words(int x, int baseline, Mark.Anchor anchor, String text) {
        return new Mark.Words(x, baseline, LETTER, false, anchor, Paper.INK, false, text);
    }
}
