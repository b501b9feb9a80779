package org.hemu.query.mongo;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type lie in a document. The same value always gives the same bytes.
 *
 * @param <T> the type
 */
interface BsonForm<T> {
    void write(BsonWriter writer, T value);

    T read(BsonReader reader);

    /** What a component has when the document says nothing about it; null unless it cannot be. */
    default @Nullable T absent() {
        return null;
    }
}
