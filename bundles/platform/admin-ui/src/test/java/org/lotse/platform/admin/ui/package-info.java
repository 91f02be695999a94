/** Tests of administration, as far as they need no browser. */
@NullMarked
package org.lotse.platform.admin.ui;

import org.jspecify.annotations.NullMarked;
