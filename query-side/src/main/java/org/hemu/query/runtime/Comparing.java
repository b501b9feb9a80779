package org.hemu.query.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the documents of two builds while both are being fed: what is changed by an event from the given position on is
 * left out, and everything else stands still. However many there are, a bounded number is read.
 */
final class Comparing {
    private static final int PAGE = 1_000;

    private final ReadStore store;
    private final long until;
    private final int atMost;
    private long equal;
    private long different;
    private long missing;
    private boolean complete = true;

    /** @param atMost how many documents of a collection are read */
    Comparing(ReadStore store, long until, int atMost) {
        this.store = store;
        this.until = until;
        this.atMost = atMost;
    }

    <R> void compare(ReadStore.Name one, ReadStore.Name other, Class<R> row) {
        pages(one, row, page -> {
            Map<String, Keyed<R>> others = store.find(other, row, page.keySet());
            page.forEach((key, document) -> compare(document, others.get(key)));
        });
        pages(other, row, page -> {
            Map<String, Keyed<R>> known = store.find(one, row, page.keySet());
            page.forEach((key, document) -> {
                if (!known.containsKey(key)) {
                    compare(document, null);
                }
            });
        });
    }

    private interface Page<R> {
        void then(Map<String, Keyed<R>> documents);
    }

    private <R> void pages(ReadStore.Name name, Class<R> row, Page<R> then) {
        Map<String, Keyed<R>> page = new HashMap<>();
        int[] read = {0};
        store.each(name, row, document -> {
            if (read[0] == atMost) {
                complete = false;
                return false;
            }
            read[0]++;
            page.put(document.key(), document);
            if (page.size() == PAGE) {
                then.then(page);
                page.clear();
            }
            return true;
        });
        if (!page.isEmpty()) {
            then.then(page);
        }
    }

    private <R> void compare(Keyed<R> one, @Nullable Keyed<R> other) {
        if (one.position() >= until || (other != null && other.position() >= until)) {
            return;
        }
        if (other == null) {
            missing++;
        } else if (one.equals(other)) {
            equal++;
        } else {
            different++;
        }
    }

    Comparison result(String projection) {
        return new Comparison(projection, until, equal, different, missing, complete);
    }
}
