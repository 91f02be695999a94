package org.lotse.liga.ui.load;

/** What drawings have in common. */
final class Drawn {

    private Drawn() {}

    /** Text as it may stand in a drawing. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
