/** Releases from secrecy, and the register of who received what. */
@NullMarked
package org.lotse.cases.ui.release;

import org.jspecify.annotations.NullMarked;
