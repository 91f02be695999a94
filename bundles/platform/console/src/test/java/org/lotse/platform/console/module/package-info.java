@NullMarked
package org.lotse.platform.console.module;

import org.jspecify.annotations.NullMarked;
