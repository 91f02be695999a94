@NullMarked
package org.lotse.helpers.core.application.leaving;

import org.jspecify.annotations.NullMarked;
