/** What people do with certificates of conduct, and the clock that deletes what is kept of them. */
@NullMarked
package org.lotse.helpers.core.application.certificate;

import org.jspecify.annotations.NullMarked;
