/**
 * The LIGA der freien Wohlfahrtsverbände as the district steers it: carriers, agreements with them, posts, and what is refunded. Screens and other
 * modules ask the services of the packages below; here is what these have in common.
 */
@Export
@Version("0.3.0")
@NullMarked
package org.lotse.liga.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
