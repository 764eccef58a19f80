/** A stand-in, on this machine only, for the public services that {@code noaber fetch} asks; its town is invented. */
@NullMarked
package nl.noaber.testing.services;

import org.jspecify.annotations.NullMarked;
