@NullMarked
package org.lotse.helpers.core.domain.certificate;

import org.jspecify.annotations.NullMarked;
