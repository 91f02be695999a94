/** Names of people as they sound: the same name is written in many ways when it comes from another script. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.name;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
