/** Which database, and how it is opened: the seam behind which a database product hides. */
@NullMarked
package org.lotse.platform.persistence.database;

import org.jspecify.annotations.NullMarked;
