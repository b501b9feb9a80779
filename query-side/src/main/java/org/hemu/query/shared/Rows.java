package org.hemu.query.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one read model, found by key and in no other way.
 *
 * @param <R> the row
 */
@FunctionalInterface
public interface Rows<R> {

    /** The rows that exist among the keys. */
    Map<String, R> find(Collection<String> keys);

    /** The row; null when there is none. */
    default @Nullable R find(String key) {
        return find(List.of(key)).get(key);
    }
}
