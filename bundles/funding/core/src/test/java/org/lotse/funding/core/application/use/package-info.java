/** Budget and use on paper. */
@NullMarked
package org.lotse.funding.core.application.use;

import org.jspecify.annotations.NullMarked;
