/** What a file brings, read without loading a class of it: bundles, their views, their migrations. */
@NullMarked
package org.lotse.platform.deployment.delivery;

import org.jspecify.annotations.NullMarked;
