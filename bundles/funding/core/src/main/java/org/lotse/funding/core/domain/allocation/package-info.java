/** Allocation tables: how a file is understood, what is kept, and how it compares. */
@NullMarked
package org.lotse.funding.core.domain.allocation;

import org.jspecify.annotations.NullMarked;
