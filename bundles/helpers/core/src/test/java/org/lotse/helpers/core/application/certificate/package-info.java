@NullMarked
package org.lotse.helpers.core.application.certificate;

import org.jspecify.annotations.NullMarked;
