/** Money that is passed on to municipalities and carriers. */
@NullMarked
package org.lotse.funding.core.domain.passing;

import org.jspecify.annotations.NullMarked;
