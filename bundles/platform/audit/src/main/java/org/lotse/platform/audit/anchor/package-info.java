/** Where the end of each chain is known outside its database. */
@NullMarked
package org.lotse.platform.audit.anchor;

import org.jspecify.annotations.NullMarked;
