@NullMarked
package org.lotse.helpers.core.application.self;

import org.jspecify.annotations.NullMarked;
