@NullMarked
package org.lotse.helpers.core.application.circle;

import org.jspecify.annotations.NullMarked;
