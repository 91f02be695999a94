/** What volunteers see and do themselves, with an account of their own that a coordinator has joined to their entry. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.self;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
