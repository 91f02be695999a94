/** What people dispute of what is kept about them. */
@NullMarked
package org.lotse.cases.core.domain.dispute;

import org.jspecify.annotations.NullMarked;
