/** One PostgreSQL database with a schema and a role for each tenant; the only package that knows PostgreSQL. */
@NullMarked
package org.lotse.platform.persistence.postgres;

import org.jspecify.annotations.NullMarked;
