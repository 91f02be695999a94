/** The lending desk on the screen; it talks to {@link org.example.lending.Items} like anybody else. */
@NullMarked
package org.example.lending.ui;

import org.jspecify.annotations.NullMarked;
