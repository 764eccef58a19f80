// SPDX-License-Identifier: EUPL-1.2
/**
 * Who is who, and who may do what. Doors: {@link nl.noaber.app.access.Person} (a parameter of every controller), {@link
 * nl.noaber.app.access.Rights} (the rule), {@link nl.noaber.app.access.Sharing}, {@link nl.noaber.app.access.Trail} (remembers who did what).
 */
@NullMarked
package nl.noaber.app.access;

import org.jspecify.annotations.NullMarked;
