/** The journal in the platform's database, unit {@code deployment}. */
@NullMarked
package org.lotse.platform.deployment.persistence;

import org.jspecify.annotations.NullMarked;
