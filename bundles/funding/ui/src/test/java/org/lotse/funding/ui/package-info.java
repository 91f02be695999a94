@NullMarked
package org.lotse.funding.ui;

import org.jspecify.annotations.NullMarked;
