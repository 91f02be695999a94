/** The rules of funding as plain Java. */
@NullMarked
package org.lotse.funding.core.domain;

import org.jspecify.annotations.NullMarked;
