/** Budget and use by the day. */
@NullMarked
package org.lotse.funding.core.domain.use;

import org.jspecify.annotations.NullMarked;
