package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.core.domain.importing.ImportLog;
import org.lotse.cases.core.domain.importing.TakenInList;

/** Lists that were taken in, in a list; what became of their cases is tested on the database. */
final class InMemoryImportLog implements ImportLog {

    private final List<TakenInList> lists = new ArrayList<>();

    @Override
    public void add(TakenInList list) {
        lists.addFirst(list);
    }

    @Override
    public Optional<TakenInList> find(ImportId id) {
        return lists.stream().filter(list -> list.entry().id().equals(id)).findFirst();
    }

    @Override
    public List<TakenInList> latest(int most) {
        return lists.stream().limit(most).toList();
    }

    @Override
    public List<String> workedOn(ImportId id, int most) {
        return List.of();
    }

    @Override
    public void removeCases(ImportId id) {}
}
