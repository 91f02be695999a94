/** Those who have left: deciding about them, the job that erases them, and how long that takes. */
@NullMarked
package org.lotse.helpers.core.application.leaving;

import org.jspecify.annotations.NullMarked;
