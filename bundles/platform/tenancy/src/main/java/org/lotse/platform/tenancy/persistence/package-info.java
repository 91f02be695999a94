/** How the directory of tenants lies in the platform's database. */
@NullMarked
package org.lotse.platform.tenancy.persistence;

import org.jspecify.annotations.NullMarked;
