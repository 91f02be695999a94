/** Activities and shifts: what is written down about them, who has a place and who waits. */
@NullMarked
package org.lotse.helpers.core.domain.activity;

import org.jspecify.annotations.NullMarked;
