/** Merging two cases of one person: looked at first, then done as a whole. */
@NullMarked
package org.lotse.cases.core.application.merge;

import org.jspecify.annotations.NullMarked;
