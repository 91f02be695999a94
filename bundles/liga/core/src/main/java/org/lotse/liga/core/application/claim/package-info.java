/** What people do with claims: reckoning, entering, deciding, correcting and printing. */
@NullMarked
package org.lotse.liga.core.application.claim;

import org.jspecify.annotations.NullMarked;
