/** Groupings without a database. */
@NullMarked
package org.lotse.funding.core.domain.group;

import org.jspecify.annotations.NullMarked;
