/** The platform in memory, for the tests of modules: ours and guests'. Never installed in a running platform. */
@NullMarked
package org.lotse.platform.testing;

import org.jspecify.annotations.NullMarked;
