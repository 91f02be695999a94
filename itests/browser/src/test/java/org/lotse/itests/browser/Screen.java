package org.lotse.itests.browser;

/** What somebody sits before. */
enum Screen {
    DESK(1280, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
