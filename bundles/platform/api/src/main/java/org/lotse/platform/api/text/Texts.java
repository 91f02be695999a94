package org.lotse.platform.api.text;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Translates keys with the texts of all bundles that are active now. Any thread, no tenant needed. */
@ProviderType
public interface Texts {

    /** The languages every text exists in; the first is the default. */
    List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /**
     * The text for a key.
     *
     * @param language any locale; what is not English is answered in German
     * @param key for example {@code cases.file.title}
     * @param arguments put in for <code>{0}</code>, <code>{1}</code> …, as in {@link java.text.MessageFormat}, a
     *     {@code LocalDate} as dates are usually written; without any
     *     argument the text is taken as it stands
     * @return the text, or the key between exclamation marks if nobody has it
     */
    String get(Locale language, String key, Object... arguments);
}
