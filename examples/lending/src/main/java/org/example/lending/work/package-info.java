/** What the lending desk does without anybody asking: look for what is overdue, and remember that it was told. */
@NullMarked
package org.example.lending.work;

import org.jspecify.annotations.NullMarked;
