@NullMarked
package org.lotse.funding.ui.instalment;

import org.jspecify.annotations.NullMarked;
