/** Seals what is under way between tenants. */
@NullMarked
package org.lotse.platform.exchange.seal;

import org.jspecify.annotations.NullMarked;
