/**
 * How a module refuses: an expected refusal is a {@link org.lotse.platform.api.rule.RuleViolation} with a text key, everything else is a bug.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
