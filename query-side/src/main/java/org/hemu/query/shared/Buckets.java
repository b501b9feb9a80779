package org.hemu.query.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Long lists are kept in a fixed number of documents each, so that no document grows with the whole list. */
public final class Buckets {
    private static final int COUNT = 16;

    private Buckets() {}

    /** Key of the document that holds the item. */
    public static String key(String list, String item) {
        return key(list, Math.floorMod(item.hashCode(), COUNT));
    }

    /** Keys of all documents of the list. */
    public static List<String> keys(String list) {
        return IntStream.range(0, COUNT).mapToObj(bucket -> key(list, bucket)).toList();
    }

    /** The list that a document belongs to, by its key. */
    public static String listOf(String key) {
        return key.substring(0, key.lastIndexOf('|'));
    }

    private static String key(String list, int bucket) {
        return String.format(Locale.ROOT, "%s|%02d", list, bucket);
    }
}
