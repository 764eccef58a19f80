/** OpenStreetMap: walkable streets, by GraphHopper's reading of the tags. */
@NullMarked
package nl.noaber.data.osm;

import org.jspecify.annotations.NullMarked;
