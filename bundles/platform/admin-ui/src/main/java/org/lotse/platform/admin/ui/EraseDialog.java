package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.lotse.platform.api.module.ModuleData.Holding;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** Names what goes for good, and asks for the tenant's name before it does. */
final class EraseDialog {

    private final ModuleId module;
    private final List<Holding> holdings;
    private final ModuleTitles titles;
    private final TextField name = new TextField();

    /** @param holdings what the module has kept */
    EraseDialog(ModuleId module, List<Holding> holdings, ModuleTitles titles) {
        this.module = module;
        this.holdings = holdings;
        this.titles = titles;
    }

    /**
     * @param tenant the name to be typed
     * @param erase does it with the name that was typed, or refuses with a rule beside the field
     */
    void open(String tenant, Feedback feedback, Consumer<String> erase) {
        name.setLabel(name.getTranslation("admin.modules.erase-name"));
        name.setHelperText(tenant);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        var title = titles.of(module);
        new DialogFrame(
                        name.getTranslation("admin.modules.erase-title", title),
                        new Paragraph(name.getTranslation("admin.modules.erase-text", title, tenant)),
                        list(),
                        new Paragraph(name.getTranslation("admin.modules.erase-final")),
                        name)
                .grave()
                .open(
                        name.getTranslation("admin.modules.erase-confirm"),
                        () -> feedback.attempt(Map.of("tenantName", name), () -> erase.accept(name.getValue())));
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        var numbers = NumberFormat.getIntegerInstance(Localized.language());
        holdings.forEach(holding -> list.add(new ListItem(words(holding) + ": " + numbers.format(holding.rows()))));
        return list;
    }

    private String words(Holding holding) {
        return titles.text(holding.titleKey(module), holding.table().toLowerCase(Locale.ROOT));
    }
}
