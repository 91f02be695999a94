package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.lotse.platform.api.text.Texts;

/** Lets every component's {@code getTranslation} read the platform's texts. */
record TextsI18n(Texts texts) implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
