/** Who is away, who has their cases meanwhile, and what happens in these. */
@NullMarked
package org.lotse.cases.core.domain.absence;

import org.jspecify.annotations.NullMarked;
