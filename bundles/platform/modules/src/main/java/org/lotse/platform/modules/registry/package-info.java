/** What is installed: the descriptors that bundles register, looked at before they are believed. */
@NullMarked
package org.lotse.platform.modules.registry;

import org.jspecify.annotations.NullMarked;
