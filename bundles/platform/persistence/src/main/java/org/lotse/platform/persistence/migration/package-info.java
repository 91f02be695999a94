/** SQL files of a bundle brought into a database, each exactly once, all or nothing. */
@NullMarked
package org.lotse.platform.persistence.migration;

import org.jspecify.annotations.NullMarked;
