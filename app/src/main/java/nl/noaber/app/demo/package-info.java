// SPDX-License-Identifier: EUPL-1.2
/** The main job from end to end, on an invented municipality or on a folder of real files. */
@NullMarked
package nl.noaber.app.demo;

import org.jspecify.annotations.NullMarked;
