package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of one collection as one owner works on them: those read before are kept, which is right as long as nobody
 * else writes, and a compare-and-set notices when somebody does.
 */
final class Documents<R> {
    private static final int KEPT = 30_000;

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
    private final Map<String, Long> readAt = new LinkedHashMap<>();

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
            unknown.forEach(key -> working.put(key, found.getOrDefault(key, Keyed.empty(key))));
        }
    }

    Keyed<R> get(String key) {
        Keyed<R> document = working.get(key);
        if (document == null) {
            fetch(List.of(key));
            document = working.getOrDefault(key, Keyed.empty(key));
        }
        return document;
    }

    void put(Keyed<R> document) {
        Keyed<R> before = get(document.key());
        readAt.putIfAbsent(document.key(), before.position());
        working.put(document.key(), document);
    }

    /** Writes what has changed since the last write. */
    void write() {
        if (!readAt.isEmpty()) {
            List<ReadStore.Change<R>> changes = new ArrayList<>(readAt.size());
            readAt.forEach((key, at) -> changes.add(new ReadStore.Change<>(get(key), at)));
            store.write(name, row, changes);
        }
        kept.putAll(working);
        working.clear();
        readAt.clear();
    }

    /** Forgets everything; the next look is at the store. */
    void forget() {
        kept.clear();
        working.clear();
        readAt.clear();
    }
}
