package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of one collection as one owner works on them: those read before are kept, which is right as long as nobody
 * else writes, and a compare-and-set notices when somebody does. After a failed write it is of no use any more.
 */
final class Documents<R> {
    private static final int KEPT = 20_000;

    private final ReadStore store;
    private final ReadStore.Name name;
    private final Class<R> row;
    private final Map<String, Keyed<R>> kept = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Keyed<R>> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, Keyed<R>> working = new HashMap<>();
    private final Map<String, Keyed<R>> before = new LinkedHashMap<>();

    Documents(ReadStore store, ReadStore.Name name, Class<R> row) {
        this.store = store;
        this.name = name;
        this.row = row;
    }

    /** Reads what is not known yet, all at once. */
    void fetch(Collection<String> keys) {
        List<String> unknown = new ArrayList<>();
        for (String key : keys) {
            if (!working.containsKey(key)) {
                Keyed<R> known = kept.get(key);
                if (known == null) {
                    unknown.add(key);
                } else {
                    working.put(key, known);
                }
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, Keyed<R>> found = store.find(name, row, unknown);
            for (String key : unknown) {
                Keyed<R> document = found.get(key);
                working.put(key, document == null ? Keyed.blank(key) : document);
            }
        }
    }

    Keyed<R> get(String key) {
        Keyed<R> document = working.get(key);
        if (document == null) {
            fetch(List.of(key));
            document = working.getOrDefault(key, Keyed.blank(key));
        }
        return document;
    }

    /** Takes a document as the new state; the very one that is known already is no change. */
    @SuppressWarnings("ReferenceEquality")
    void put(Keyed<R> document) {
        Keyed<R> known = get(document.key());
        if (known != document) {
            before.putIfAbsent(document.key(), known);
            working.put(document.key(), document);
        }
    }

    /** Writes what has changed since the last write. */
    void write() {
        if (!before.isEmpty()) {
            List<ReadStore.Change<R>> changes = new ArrayList<>(before.size());
            before.forEach((key, old) -> changes.add(new ReadStore.Change<>(old, get(key))));
            changes.removeIf(
                    change -> change.before().isBlank() && change.after().isBlank());
            if (!changes.isEmpty()) {
                store.write(name, row, changes);
            }
        }
        kept.putAll(working);
        working.clear();
        before.clear();
    }

    /** Forgets what has changed since the last write. */
    void undo() {
        working.clear();
        before.clear();
    }
}
