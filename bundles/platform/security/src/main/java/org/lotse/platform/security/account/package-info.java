/** The domain: accounts with their memberships, and the one way to change them. */
@NullMarked
package org.lotse.platform.security.account;

import org.jspecify.annotations.NullMarked;
