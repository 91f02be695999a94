/** Carries packages from the sender's database to the receiver's and the answer back, each step at least once and seen once. */
@NullMarked
package org.lotse.platform.exchange.post;

import org.jspecify.annotations.NullMarked;
