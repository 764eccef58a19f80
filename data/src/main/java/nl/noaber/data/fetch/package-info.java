/** Gets the files of one municipality from public services: politely, resumable, and moved into place only when whole. */
@NullMarked
package nl.noaber.data.fetch;

import org.jspecify.annotations.NullMarked;
