/** The directory of tenants: kept in the platform's database, first filled from a file. */
@NullMarked
package org.lotse.platform.tenancy.registry;

import org.jspecify.annotations.NullMarked;
