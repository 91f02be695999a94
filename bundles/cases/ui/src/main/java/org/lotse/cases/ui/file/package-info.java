/** The first page of a case. */
@NullMarked
package org.lotse.cases.ui.file;

import org.jspecify.annotations.NullMarked;
