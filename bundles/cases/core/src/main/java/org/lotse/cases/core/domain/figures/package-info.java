/** Counting. Nothing here knows a single case. */
@NullMarked
package org.lotse.cases.core.domain.figures;

import org.jspecify.annotations.NullMarked;
