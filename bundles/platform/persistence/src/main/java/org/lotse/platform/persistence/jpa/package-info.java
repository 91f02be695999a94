/** A persistence unit shared by all tenants, its entity managers each bound to one database. */
@NullMarked
package org.lotse.platform.persistence.jpa;

import org.jspecify.annotations.NullMarked;
