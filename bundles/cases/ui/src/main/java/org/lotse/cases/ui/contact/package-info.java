/** The contact log and the quick contact from every page. */
@NullMarked
package org.lotse.cases.ui.contact;

import org.jspecify.annotations.NullMarked;
