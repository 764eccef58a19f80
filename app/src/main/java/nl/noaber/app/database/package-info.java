// SPDX-License-Identifier: EUPL-1.2
/** Where rows live: one set of migrations on H2 or PostgreSQL. Doors: {@link nl.noaber.app.database.Database}, {@link nl.noaber.app.database.DatabaseSettings}. */
@NullMarked
package nl.noaber.app.database;

import org.jspecify.annotations.NullMarked;
