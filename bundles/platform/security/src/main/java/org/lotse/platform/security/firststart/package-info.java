/** The very first account of a new installation, and the one-time password that leads to it. */
@NullMarked
package org.lotse.platform.security.firststart;

import org.jspecify.annotations.NullMarked;
