/**
 * How a person's life stands, area by area, as they and their integration manager see it together on a day; repeated later, and then
 * comparable. The areas are the tenant's own, each mapped to the list that all tenants share.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
