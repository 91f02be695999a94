@NullMarked
package org.lotse.platform.press;

import org.jspecify.annotations.NullMarked;
