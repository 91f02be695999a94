package org.lotse.liga.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.liga.api.Ags;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;

/** The municipalities of the district by key, to choose from and by name. */
public final class Municipalities {

    private final Map<Ags, String> names = new LinkedHashMap<>();

    /** @param tenants all that the platform knows, by name */
    public Municipalities(Tenants tenants) {
        tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .forEach(tenant -> Ags.parse(tenant.id().value()).ifPresent(key -> names.put(key, tenant.name())));
    }

    /** All of them, by name. */
    public List<Ags> all() {
        return List.copyOf(names.keySet());
    }

    /** The official name; the key itself of one that is not there any more. */
    public String name(Ags key) {
        return names.getOrDefault(key, key.value());
    }

    /** Several by name, one behind the other. */
    public String names(Collection<Ags> keys) {
        return names.keySet().stream().filter(keys::contains).map(this::name).collect(Collectors.joining(", "));
    }

    /** A field for several of them. */
    public MultiSelectComboBox<Ags> choice(String label) {
        var field = new MultiSelectComboBox<Ags>(label);
        field.setItemLabelGenerator(this::name);
        field.setItems(all());
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    /** A field for one of them. */
    public ComboBox<Ags> one(String label) {
        var field = new ComboBox<Ags>(label);
        field.setItemLabelGenerator(this::name);
        field.setItems(all());
        field.setClearButtonVisible(true);
        return field;
    }
}
