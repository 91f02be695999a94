/** Finding a person again whose name is written otherwise. */
@NullMarked
package org.lotse.cases.core.domain.duplicate;

import org.jspecify.annotations.NullMarked;
