@NullMarked
package org.lotse.funding.core.domain.instalment;

import org.jspecify.annotations.NullMarked;
