/** How messages are spoken of. */
@NullMarked
package org.lotse.helpers.ui.message;

import org.jspecify.annotations.NullMarked;
