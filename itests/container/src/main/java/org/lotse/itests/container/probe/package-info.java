/** Runs the tests of this bundle when it is started, and writes down what came of each. */
@NullMarked
package org.lotse.itests.container.probe;

import org.jspecify.annotations.NullMarked;
