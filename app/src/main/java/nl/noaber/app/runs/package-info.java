// SPDX-License-Identifier: EUPL-1.2
/**
 * Long work, each in a process of its own that can be stopped, and what came of it: immutable folders with a passport. Doors: {@link
 * nl.noaber.app.runs.Results}, {@link nl.noaber.app.runs.Result}, {@link nl.noaber.app.runs.PlanRequest}.
 */
@NullMarked
package nl.noaber.app.runs;

import org.jspecify.annotations.NullMarked;
