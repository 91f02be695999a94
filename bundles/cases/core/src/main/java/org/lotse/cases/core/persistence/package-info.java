/** Repositories on the tenant's database. The only package that sees an entity manager. */
@NullMarked
package org.lotse.cases.core.persistence;

import org.jspecify.annotations.NullMarked;
