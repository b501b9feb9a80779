package org.hemu.query.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/** Keys of the server's indexes: nearly all are one text, and are kept and compared as that; others come after them. */
final class IdType extends BasicDataType<KeyValue> {
    private static final byte TEXT = 1;
    private static final byte OTHER = 2;
    private static final int OVERHEAD = 64;

    private final ObjectDataType others = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        boolean oneIsText = isText(one);
        if (oneIsText != isText(other)) {
            return oneIsText ? -1 : 1;
        }
        return oneIsText ? text(one).compareTo(text(other)) : others.compare(one, other);
    }

    private static boolean isText(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    private static String text(KeyValue key) {
        return (String) key.get(0);
    }

    @Override
    public int getMemory(KeyValue key) {
        return OVERHEAD + (isText(key) ? 2 * text(key).length() : others.getMemory(key));
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        if (isText(key)) {
            buffer.put(TEXT);
            StringDataType.INSTANCE.write(buffer, text(key));
        } else {
            buffer.put(OTHER);
            others.write(buffer, key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        return buffer.get() == TEXT
                ? new KeyValue(StringDataType.INSTANCE.read(buffer))
                : (KeyValue) others.read(buffer);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
