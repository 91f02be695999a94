/** What happens in the helper circle and other modules may know: identities and days, nothing about a person. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
