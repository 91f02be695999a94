/** Signing in with accounts of our own, in contrast to a district's own sign-on. */
@NullMarked
package org.lotse.platform.security.local;

import org.jspecify.annotations.NullMarked;
