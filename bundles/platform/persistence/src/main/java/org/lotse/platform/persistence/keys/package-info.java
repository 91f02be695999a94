/** Every database's own key, in a key store that only its owner can read. */
@NullMarked
package org.lotse.platform.persistence.keys;

import org.jspecify.annotations.NullMarked;
