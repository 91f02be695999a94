/** Slows down whoever guesses, without giving anybody the means to lock others out. */
@NullMarked
package org.lotse.platform.security.throttle;

import org.jspecify.annotations.NullMarked;
