/**
 * What integration managers have arranged with people: when, where and how to meet. An appointment that took place becomes an entry
 * in the contact log; one that did not is kept with the reason why not, for that is told in a case too.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.appointment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
