/** What others do to bundles, past the desk: by the console, for example. */
@NullMarked
package org.lotse.platform.deployment.outside;

import org.jspecify.annotations.NullMarked;
