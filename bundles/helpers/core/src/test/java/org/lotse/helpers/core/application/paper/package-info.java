@NullMarked
package org.lotse.helpers.core.application.paper;

import org.jspecify.annotations.NullMarked;
