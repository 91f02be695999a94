/** The module on real tables. */
@NullMarked
package org.lotse.funding.core.persistence;

import org.jspecify.annotations.NullMarked;
