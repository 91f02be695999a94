/**
 * What a module says of itself and which modules a tenant has switched on. A module registers one {@link org.lotse.platform.api.module.ModuleDescriptor}; all else is found by convention in its bundles.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.platform.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
