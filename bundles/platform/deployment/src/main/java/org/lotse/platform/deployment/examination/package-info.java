/** Everything that can be known about a delivery before anything that runs is touched. */
@NullMarked
package org.lotse.platform.deployment.examination;

import org.jspecify.annotations.NullMarked;
