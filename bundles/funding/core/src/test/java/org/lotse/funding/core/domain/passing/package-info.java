@NullMarked
package org.lotse.funding.core.domain.passing;

import org.jspecify.annotations.NullMarked;
