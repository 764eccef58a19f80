// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A feature.
 *
 * @param id unique in its collection
 * @param shape in degrees
 */
record Feature(String id, Geometry shape, ObjectNode properties) {
    ObjectNode json(Crs crs) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "Feature");
        node.put("id", id);
        node.set("geometry", Shapes.write(shape, crs));
        node.set("properties", properties);
        return node;
    }
}
