/** Walking: streets as a compressed graph, places snapped to the nearest walkable segment, and exact bounded searches. */
@NullMarked
package nl.noaber.core.walking;

import org.jspecify.annotations.NullMarked;
