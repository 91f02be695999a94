package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.shell.navigation.Views;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.views.ViewEntry;

/** What the browser writes on its tab. */
final class Titles {

    private static final String PRODUCT = "Lotse";

    private Titles() {}

    static String of(UI tab) {
        return Views.shownIn(tab)
                .flatMap(page -> own(page).or(() -> placed(tab, page)))
                .map(title -> title + " – " + PRODUCT)
                .orElse(PRODUCT);
    }

    private static Optional<String> own(HasElement page) {
        return page instanceof PageTitle titled ? titled.pageTitle() : Optional.empty();
    }

    private static Optional<String> placed(UI tab, HasElement page) {
        return ShellSession.current().stream()
                .flatMap(session -> session.views().stream())
                .filter(view -> view.type() == page.getClass())
                .map(ViewEntry::title)
                .map(tab::getTranslation)
                .findFirst();
    }
}
