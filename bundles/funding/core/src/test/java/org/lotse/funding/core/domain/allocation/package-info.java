/** Allocation tables without a database. */
@NullMarked
package org.lotse.funding.core.domain.allocation;

import org.jspecify.annotations.NullMarked;
