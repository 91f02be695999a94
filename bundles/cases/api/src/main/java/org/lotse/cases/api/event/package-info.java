/** What happens in case files and other modules may know: identities and days, nothing about a person. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.cases.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
