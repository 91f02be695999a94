/**
 * A person's errands, from the sign-in page to the result. {@link org.lotse.itests.browser.Visitor} is somebody at a
 * browser of their own; what they do on a page stands in the class of that page.
 */
@NullMarked
package org.lotse.itests.browser;

import org.jspecify.annotations.NullMarked;
