@NullMarked
package org.lotse.platform.press.xlsx;

import org.jspecify.annotations.NullMarked;
