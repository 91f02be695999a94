/** The one place where deliveries are taken in, one after the other. */
@NullMarked
package org.lotse.platform.deployment.desk;

import org.jspecify.annotations.NullMarked;
