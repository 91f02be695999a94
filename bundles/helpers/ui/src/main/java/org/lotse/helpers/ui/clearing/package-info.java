/** What a volunteer needs before they help. */
@NullMarked
package org.lotse.helpers.ui.clearing;

import org.jspecify.annotations.NullMarked;
