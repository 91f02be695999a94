/** Promises that only hold, or break, where bundles come and go: these tests run inside the assembled product. */
@NullMarked
package org.lotse.itests.container;

import org.jspecify.annotations.NullMarked;
