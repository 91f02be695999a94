/** Tests of the screens for requests, as far as they need no browser. */
@NullMarked
package org.lotse.helpers.ui.request;

import org.jspecify.annotations.NullMarked;
