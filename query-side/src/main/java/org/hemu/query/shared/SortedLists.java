package org.hemu.query.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Immutable lists in the order of a key that is unique in them. */
public final class SortedLists {
    private SortedLists() {}

    /** The list with the item in its place, instead of the one with the same key if there is one. */
    public static <T, K extends Comparable<? super K>> List<T> with(List<T> list, T item, Function<T, K> key) {
        List<T> changed = new ArrayList<>(list);
        int at = index(list, key.apply(item), key);
        if (at >= 0) {
            changed.set(at, item);
        } else {
            changed.add(-at - 1, item);
        }
        return Collections.unmodifiableList(changed);
    }

    /** The item with the key; absent when there is none. */
    public static <T, K extends Comparable<? super K>> @Nullable T find(List<T> list, K sought, Function<T, K> key) {
        int at = index(list, sought, key);
        return at >= 0 ? list.get(at) : null;
    }

    /**
     * The list with the item of that key changed.
     *
     * @throws MissingRow if there is none
     */
    public static <T, K extends Comparable<? super K>> List<T> change(
            List<T> list, K sought, Function<T, K> key, UnaryOperator<T> change) {
        return with(list, change.apply(MissingRow.unless(find(list, sought, key), sought.toString())), key);
    }

    private static <T, K extends Comparable<? super K>> int index(List<T> list, K sought, Function<T, K> key) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key.apply(list.get(middle)).compareTo(sought);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
