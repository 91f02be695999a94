/** The list of cases and its card on the start page. */
@NullMarked
package org.lotse.cases.ui.list;

import org.jspecify.annotations.NullMarked;
