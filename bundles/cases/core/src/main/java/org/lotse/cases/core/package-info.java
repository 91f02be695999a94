/** The module {@code cases}: what it is and what it offers. */
@NullMarked
package org.lotse.cases.core;

import org.jspecify.annotations.NullMarked;
