/** Screens of the funding module, and the words and numbers that they share. */
@NullMarked
package org.lotse.funding.ui;

import org.jspecify.annotations.NullMarked;
