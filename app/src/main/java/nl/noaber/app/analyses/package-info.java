// SPDX-License-Identifier: EUPL-1.2
/** From files to answers: reads a region through the doors, hands each room of the core what it needs, and keeps the result. */
@NullMarked
package nl.noaber.app.analyses;

import org.jspecify.annotations.NullMarked;
