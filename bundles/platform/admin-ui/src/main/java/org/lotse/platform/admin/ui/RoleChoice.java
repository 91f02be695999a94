package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.ui.api.form.FormFields;

/** Boxes for the roles that can be given now. Roles of modules that are off stay as they are and are not shown. */
final class RoleChoice {

    private final CheckboxGroup<RoleId> boxes = new CheckboxGroup<>();
    private final Set<RoleId> offered;
    private Set<RoleId> resting = Set.of();

    /** @param offered roles that can be given */
    RoleChoice(List<Role> offered) {
        var ids = offered.stream().map(Role::id).toList();
        this.offered = Set.copyOf(ids);
        boxes.setLabel(boxes.getTranslation("admin.members.roles"));
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        boxes.setItems(ids);
        boxes.setItemLabelGenerator(this::name);
        boxes.setRequiredIndicatorVisible(true);
    }

    /** @param given roles the member has */
    void show(Set<RoleId> given) {
        var known = new HashSet<>(given);
        known.retainAll(offered);
        resting = new HashSet<>(given);
        resting.removeAll(offered);
        boxes.setValue(known);
        boxes.setHelperText(
                resting.isEmpty() ? null : boxes.getTranslation("admin.members.roles-resting", resting.size()));
    }

    FormFields fields() {
        return new FormFields().addSeveral("roles", boxes, this::name);
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

    private String name(RoleId id) {
        return boxes.getTranslation(id.titleKey()) + " · "
                + boxes.getTranslation(id.module().titleKey());
    }
}
