/** The documents of a case. */
@NullMarked
package org.lotse.cases.ui.document;

import org.jspecify.annotations.NullMarked;
