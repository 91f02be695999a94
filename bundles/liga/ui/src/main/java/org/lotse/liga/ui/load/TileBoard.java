package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/**
 * Tiles in groups. Besides the tabulator, arrow keys go from tile to tile: left and right to the neighbour, up and down to the group before and after, Home
 * and End to the first and last.
 */
final class TileBoard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<String> KEYS = List.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End");

    private final List<List<TownTile>> groups = new ArrayList<>();

    TileBoard() {
        getContent().addClassName("liga-board");
    }

    /** Adds a group under a heading of its own. */
    void group(String title, List<TownTile> tiles) {
        var place = groups.size();
        var list = new UnorderedList();
        list.addClassName("liga-tiles");
        for (var number = 0; number < tiles.size(); number++) {
            var tile = tiles.get(number);
            var at = number;
            KEYS.forEach(key -> tile.getElement()
                    .addEventListener("keydown", pressed -> move(place, at, key))
                    .setFilter("event.key === '" + key + "' && !event.altKey && !event.ctrlKey")
                    .preventDefault());
            list.add(new ListItem(tile));
        }
        groups.add(tiles);
        getContent().add(new Section(new H2(title), list));
    }

    private void move(int group, int at, String key) {
        var all = groups.stream().flatMap(List::stream).toList();
        var here = all.indexOf(groups.get(group).get(at));
        switch (key) {
            case "ArrowLeft" -> all.get(Math.max(0, here - 1)).focus();
            case "ArrowRight" -> all.get(Math.min(all.size() - 1, here + 1)).focus();
            case "ArrowUp" -> focus(Math.max(0, group - 1), at);
            case "ArrowDown" -> focus(Math.min(groups.size() - 1, group + 1), at);
            case "Home" -> all.getFirst().focus();
            default -> all.getLast().focus();
        }
    }

    private void focus(int group, int at) {
        var tiles = groups.get(group);
        tiles.get(Math.min(at, tiles.size() - 1)).focus();
    }
}
