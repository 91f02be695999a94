/** Tests of the screens for volunteers, as far as they need no browser. */
@NullMarked
package org.lotse.helpers.ui;

import org.jspecify.annotations.NullMarked;
