package org.lotse.platform.ui.shell.views;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lotse.platform.api.module.ModuleId;

/**
 * The side navigation of a session.
 *
 * @param sections one for each module, by title in German order, the platform's own last
 */
public record Menu(List<Section> sections) {

    /**
     * The entries of one module.
     *
     * @param module whose
     * @param title translated
     * @param entries by order, then title
     */
    public record Section(ModuleId module, String title, List<Entry> entries) {}

    /**
     * One entry.
     *
     * @param title translated
     * @param path where it leads
     * @param icon name of a Vaadin icon
     * @param coversBelow whether it is marked on the paths below its own too: not if another entry lies there
     */
    public record Entry(String title, String path, String icon, boolean coversBelow) {}

    /** The menu for these views, in the language of the texts. */
    public static Menu of(List<ViewEntry> views, UnaryOperator<String> texts) {
        var order = Collator.getInstance(Locale.GERMAN);
        var inMenu = views.stream()
                .filter(ViewEntry::menu)
                .filter(view -> !view.hasParameters())
                .toList();
        var byModule =
                inMenu.stream().collect(Collectors.groupingBy(ViewEntry::module, TreeMap::new, Collectors.toList()));
        return new Menu(byModule.entrySet().stream()
                .map(module -> new Section(
                        module.getKey(),
                        texts.apply(module.getKey().titleKey()),
                        module.getValue().stream()
                                .map(view -> new Ordered(view.order(), entry(view, inMenu, texts)))
                                .sorted(Comparator.comparingInt(Ordered::order)
                                        .thenComparing(
                                                ordered -> ordered.entry().title(), order))
                                .map(Ordered::entry)
                                .toList()))
                .sorted(Comparator.<Section, Boolean>comparing(
                                section -> section.module().equals(ModuleId.PLATFORM))
                        .thenComparing(Section::title, order))
                .toList());
    }

    private record Ordered(int order, Entry entry) {}

    private static Entry entry(ViewEntry view, List<ViewEntry> inMenu, UnaryOperator<String> texts) {
        var below = view.route() + "/";
        var alone = inMenu.stream().noneMatch(other -> other.route().startsWith(below));
        return new Entry(texts.apply(view.title()), view.route(), view.icon(), alone);
    }
}
