/** Accounts in the platform database, unit {@code security}. */
@NullMarked
package org.lotse.platform.security.persistence;

import org.jspecify.annotations.NullMarked;
