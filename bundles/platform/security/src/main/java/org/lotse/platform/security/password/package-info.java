/** Passwords: what one must be like, how one is kept, how one is made up. Characters live in arrays that are wiped. */
@NullMarked
package org.lotse.platform.security.password;

import org.jspecify.annotations.NullMarked;
