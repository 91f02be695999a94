/** The course of a case: each part of case work in which something happens is a source of it. */
@NullMarked
package org.lotse.cases.core.application.timeline;

import org.jspecify.annotations.NullMarked;
