/** Papers that lie with a record. */
@NullMarked
package org.lotse.liga.core.domain.paper;

import org.jspecify.annotations.NullMarked;
