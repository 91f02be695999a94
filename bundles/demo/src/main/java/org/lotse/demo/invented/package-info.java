/**
 * Invents cases: any number of them, the same every time, with days counted from today. Knows what a case may look like, and
 * nothing of how it is kept: the demonstration writes a few hundred of them through the services, the benchmark 100,000.
 */
@NullMarked
package org.lotse.demo.invented;

import org.jspecify.annotations.NullMarked;
