@NullMarked
package org.lotse.funding.core.domain;

import org.jspecify.annotations.NullMarked;
