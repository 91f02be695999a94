/** Tests of the screens of case work, as far as they need no browser. */
@NullMarked
package org.lotse.cases.ui;

import org.jspecify.annotations.NullMarked;
