package org.hemu.query.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of one projection, whichever build of it is live.
 *
 * @param <R> the row
 */
public interface ReadModel<R> {

    /** The documents under the keys; one without a row is given only when an event may be missing from it. */
    Map<String, Keyed<R>> findAll(Collection<String> keys);

    default Optional<Keyed<R>> find(String key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    /** The first documents whose key is greater, in the order of their keys; for small collections. */
    List<Keyed<R>> scan(String afterKey, int limit);
}
