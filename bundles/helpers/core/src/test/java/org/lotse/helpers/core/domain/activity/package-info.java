@NullMarked
package org.lotse.helpers.core.domain.activity;

import org.jspecify.annotations.NullMarked;
