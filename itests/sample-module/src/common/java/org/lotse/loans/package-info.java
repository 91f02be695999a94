/** A lending desk, the smallest module that has everything: an entity, a migration, a view, a permission and a role. */
@NullMarked
package org.lotse.loans;

import org.jspecify.annotations.NullMarked;
