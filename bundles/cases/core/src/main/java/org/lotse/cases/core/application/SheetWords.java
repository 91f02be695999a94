package org.lotse.cases.core.application;

import java.util.Locale;
import java.util.Properties;
import org.lotse.cases.api.plan.SheetLanguage;
import org.lotse.platform.api.print.Label;

/** What a sheet says by itself in one language, with German beside it: both sides of the table read the same sheet. */
final class SheetWords {

    private final String code;
    private final Properties own;
    private final Properties german;

    /**
     * @param own words in the language; what is missing is said in German
     * @param german all words
     */
    SheetWords(String code, Properties own, Properties german) {
        this.code = code;
        this.own = own;
        this.german = german;
    }

    SheetLanguage language() {
        return new SheetLanguage(code, own.getProperty("name", code));
    }

    Locale locale() {
        return Locale.of(code);
    }

    /** For a heading or the head of a column. */
    Label label(String key) {
        return new Label(text(key), german(key));
    }

    /** For a value in the text. */
    String text(String key) {
        return own.getProperty(key, german(key));
    }

    /** For a datum that the person may dispute: then it is used with the mark only (§ 84 (2) SGB X). */
    String marked(String datum, boolean disputed) {
        if (!disputed) {
            return datum;
        }
        var mark = text("disputed");
        var german = german("disputed");
        return datum + " (" + (mark.equals(german) ? mark : mark + " / " + german) + ")";
    }

    /** For a line to sign on: what stands below it. */
    Label line(String key) {
        var label = label(key);
        var place = label("place-date");
        return new Label(place.text() + " – " + label.text(), place.gloss() + " – " + label.gloss());
    }

    /** For a name, which nobody translates. */
    String german(String key) {
        var text = german.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No German sheet has the words " + key);
        }
        return text;
    }
}
