/** Two cases of one person become one. */
@NullMarked
package org.lotse.cases.core.domain.merge;

import org.jspecify.annotations.NullMarked;
