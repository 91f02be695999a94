@NullMarked
package org.lotse.platform.persistence.file;

import org.jspecify.annotations.NullMarked;
