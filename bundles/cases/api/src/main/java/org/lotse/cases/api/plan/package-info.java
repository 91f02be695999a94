/**
 * Integration plans: goals for areas of life with what shows that they are reached, the steps on the way and who takes them, agreed
 * with the person and reviewed at a rhythm. What was agreed never changes; the next agreement is a new version.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
