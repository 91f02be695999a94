/** Lets modules send and receive: the gate, the kinds there are, and the rules of who sends what to whom. */
@NullMarked
package org.lotse.platform.exchange.desk;

import org.jspecify.annotations.NullMarked;
