/** What people do with allocation tables. */
@NullMarked
package org.lotse.funding.core.application.allocation;

import org.jspecify.annotations.NullMarked;
