/** Municipalities that apply together: suggested and kept. */
@NullMarked
package org.lotse.funding.core.domain.group;

import org.jspecify.annotations.NullMarked;
