package org.lotse.cases.core.application;

/** Bounds the pages callers ask for: whoever wants all of it exports. */
public final class PageSize {

    private static final int GREATEST = 200;

    private PageSize() {}

    public static int checked(int size) {
        if (size < 1 || size > GREATEST) {
            throw new IllegalArgumentException("A page has 1 to " + GREATEST + " rows, not " + size);
        }
        return size;
    }
}
