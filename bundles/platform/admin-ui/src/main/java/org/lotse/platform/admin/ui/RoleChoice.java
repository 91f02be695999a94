package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;

/** Boxes for the roles that can be given now. Roles of modules that are off stay as they are and are not shown. */
final class RoleChoice {

    private final CheckboxGroup<RoleId> boxes = new CheckboxGroup<>();
    private final Set<RoleId> resting;

    /**
     * @param offered roles that can be given
     * @param given roles the member has
     */
    RoleChoice(List<Role> offered, Set<RoleId> given) {
        var ids = offered.stream().map(Role::id).toList();
        resting = new HashSet<>(given);
        ids.forEach(resting::remove);
        boxes.setLabel(boxes.getTranslation("admin.members.roles"));
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        boxes.setItems(ids);
        boxes.setItemLabelGenerator(id -> boxes.getTranslation(id.titleKey()) + " · "
                + boxes.getTranslation(id.module().titleKey()));
        boxes.setRequiredIndicatorVisible(true);
        var known = new HashSet<>(given);
        known.retainAll(ids);
        boxes.setValue(known);
        if (!resting.isEmpty()) {
            boxes.setHelperText(boxes.getTranslation("admin.members.roles-resting", resting.size()));
        }
    }

    CheckboxGroup<RoleId> component() {
        return boxes;
    }

    /** What is ticked, and what is not shown. */
    Set<RoleId> value() {
        var all = new HashSet<>(boxes.getValue());
        all.addAll(resting);
        return all;
    }
}
