/** Applications of the current tenant: writing them, their steps, their paper, and what was granted. */
@NullMarked
package org.lotse.funding.core.application.application;

import org.jspecify.annotations.NullMarked;
