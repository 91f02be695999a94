/** The lending book in the tenant's database. */
@NullMarked
package org.lotse.loans.persistence;

import org.jspecify.annotations.NullMarked;
