/**
 * What is to be done: tasks that people give themselves or a colleague, and one list of all that is due for somebody, from whatever part
 * of case work it comes.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.task;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
