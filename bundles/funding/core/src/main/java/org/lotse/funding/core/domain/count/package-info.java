/** Head counts and their corrections. */
@NullMarked
package org.lotse.funding.core.domain.count;

import org.jspecify.annotations.NullMarked;
