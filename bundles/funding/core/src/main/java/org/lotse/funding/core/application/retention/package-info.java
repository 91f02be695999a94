/** How long evidence of funding is kept. */
@NullMarked
package org.lotse.funding.core.application.retention;

import org.jspecify.annotations.NullMarked;
