/** How what a module has kept for a tenant goes for good. */
@NullMarked
package org.lotse.platform.modules.erasure;

import org.jspecify.annotations.NullMarked;
