/** The hook at the end of every write transaction, and the head of each database's journal. */
@NullMarked
package org.lotse.platform.persistence.commit;

import org.jspecify.annotations.NullMarked;
