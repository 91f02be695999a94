/** Notices when the platform has started. */
@NullMarked
package org.lotse.platform.modules.boot;

import org.jspecify.annotations.NullMarked;
