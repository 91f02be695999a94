/** The module's records in the tenant's database. */
@NullMarked
package org.lotse.liga.core.persistence;

import org.jspecify.annotations.NullMarked;
