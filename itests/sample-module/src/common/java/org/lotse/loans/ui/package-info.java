/** The lending book on the screen. */
@NullMarked
package org.lotse.loans.ui;

import org.jspecify.annotations.NullMarked;
