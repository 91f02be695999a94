@NullMarked
package org.lotse.funding.core.application;

import org.jspecify.annotations.NullMarked;
