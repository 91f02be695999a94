/** How accompaniments end, and how long closed cases are kept. */
@NullMarked
package org.lotse.cases.core.domain.closing;

import org.jspecify.annotations.NullMarked;
