package org.lotse.planted.api;

/** Planted: looks like a module's API. */
public interface Desk {

    /** Hands out a thing. */
    String lend(String thing);

    /** Planted: hands out to everybody who asks. */
    final class Open implements Desk {

        @Override
        public String lend(String thing) {
            return thing;
        }
    }
}
