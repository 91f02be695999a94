/** Tests of the module {@code cases}, and the invented people they share. */
@NullMarked
package org.lotse.cases.core;

import org.jspecify.annotations.NullMarked;
