// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

/** Something that {@link Picture} can draw. */
public sealed interface Drawing permits MapPicture, CurvePicture {}
