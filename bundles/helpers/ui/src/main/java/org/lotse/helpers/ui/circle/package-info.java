/** The screens of helper circles: the list, and the page and the form of each. */
@NullMarked
package org.lotse.helpers.ui.circle;

import org.jspecify.annotations.NullMarked;
