/** How circles stand: one transaction of the current tenant for every call. */
@NullMarked
package org.lotse.helpers.core.application.overview;

import org.jspecify.annotations.NullMarked;
