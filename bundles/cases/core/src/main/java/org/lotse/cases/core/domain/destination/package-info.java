/** Where running cases go, and from which day on. */
@NullMarked
package org.lotse.cases.core.domain.destination;

import org.jspecify.annotations.NullMarked;
