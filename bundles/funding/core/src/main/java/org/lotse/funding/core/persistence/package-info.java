/** How the module's records lie in the tenant's database. */
@NullMarked
package org.lotse.funding.core.persistence;

import org.jspecify.annotations.NullMarked;
