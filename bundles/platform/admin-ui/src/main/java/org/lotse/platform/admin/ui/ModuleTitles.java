package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.stream.Collectors;
import org.lotse.platform.api.module.ModuleId;

/** What modules are called; one whose bundle took its texts along is called by its name in the platform. */
final class ModuleTitles {

    String of(ModuleId module) {
        return text(module.titleKey(), module.value());
    }

    String of(Collection<ModuleId> modules) {
        return modules.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }

    /** The text, or the other one if nobody has it. */
    String text(String key, String otherwise) {
        var text = UI.getCurrent().getTranslation(key);
        return text.equals('!' + key + '!') ? otherwise : text;
    }
}
