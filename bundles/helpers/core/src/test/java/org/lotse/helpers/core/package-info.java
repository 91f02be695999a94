/** Tests of the module {@code helpers}, and the invented people they share. */
@NullMarked
package org.lotse.helpers.core;

import org.jspecify.annotations.NullMarked;
