// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.noaber.app.page.Figure;
import nl.noaber.core.evidence.Interval;

/** Figures as JSON: low, mid and high; or {@code {"fewerThan": 10}}; or {@code {"missing": "covered"}}. */
final class JsonFigures {
    private JsonFigures() {}

    static void put(ObjectNode node, String name, Figure figure) {
        switch (figure) {
            case Figure.Known known -> put(node, name, known.value());
            case Figure.Fewer fewer -> node.putObject(name).put("fewerThan", fewer.than());
            case Figure.Missing missing ->
                node.putObject(name).put("missing", missing == Figure.Missing.COVERED ? "covered" : "unknown");
        }
    }

    static void put(ObjectNode node, String name, Interval interval) {
        ObjectNode own = node.putObject(name);
        number(own, "low", interval.low());
        number(own, "mid", interval.mid());
        number(own, "high", interval.high());
    }

    static void words(ObjectNode node, String name, List<String> words) {
        ArrayNode array = node.putArray(name);
        words.forEach(array::add);
    }

    /** Whole numbers without a point; what is not known (NaN) or endless is null. */
    static void number(ObjectNode node, String name, double value) {
        if (!Double.isFinite(value)) {
            node.putNull(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(name, (long) value);
        } else {
            node.put(name, value);
        }
    }
}
