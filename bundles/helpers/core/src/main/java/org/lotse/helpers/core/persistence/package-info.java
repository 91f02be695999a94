/** Repositories on the tenant's database. The only package that sees an entity manager. */
@NullMarked
package org.lotse.helpers.core.persistence;

import org.jspecify.annotations.NullMarked;
