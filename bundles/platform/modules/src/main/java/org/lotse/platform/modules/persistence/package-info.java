/** The switches in the platform database, unit {@code modules}. */
@NullMarked
package org.lotse.platform.modules.persistence;

import org.jspecify.annotations.NullMarked;
