/** What a case asks of the helper circle, on the page of the case. */
@NullMarked
package org.lotse.cases.ui.support;

import org.jspecify.annotations.NullMarked;
