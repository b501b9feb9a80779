package org.hemu.query.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;

/**
 * What is listed for a unit with everything below it, in documents of which there are the more the higher the unit is. An item is
 * kept once for each level above it, so that the list of any unit is read by its keys alone.
 */
public final class UnitBuckets {
    /** The list of everything, whatever unit it belongs to. */
    private static final String EVERYWHERE = "*";

    private static final int WHOLE_PROVINCE = 256;
    private static final Map<Level, Integer> COUNTS = new EnumMap<>(Map.of(
            Level.PROVINCE, WHOLE_PROVINCE,
            Level.PREFECTURE, 64,
            Level.COUNTY, 16,
            Level.TOWNSHIP, 4,
            Level.COMMUNITY, 1));

    private UnitBuckets() {}

    /** Keys of the documents that hold an item of the unit: one for the unit and for each unit above it. */
    public static Stream<String> holding(JurisdictionCode unit, String item) {
        return unit.lineage().stream().map(each -> key(each.value(), count(each), item));
    }

    /** Key of the document of the list of everything that holds an item. */
    static String ofEverything(String item) {
        return key(EVERYWHERE, WHOLE_PROVINCE, item);
    }

    /** Keys of all documents of a unit with everything below it. */
    public static List<String> of(JurisdictionCode unit) {
        return keys(unit.value(), count(unit));
    }

    /** Keys of all documents of the list of everything. */
    static List<String> ofEverything() {
        return keys(EVERYWHERE, WHOLE_PROVINCE);
    }

    private static int count(JurisdictionCode unit) {
        return COUNTS.getOrDefault(unit.level(), 1);
    }

    private static List<String> keys(String list, int count) {
        return IntStream.range(0, count).mapToObj(bucket -> key(list, bucket)).toList();
    }

    private static String key(String list, int count, String item) {
        return key(list, Math.floorMod(item.hashCode(), count));
    }

    private static String key(String list, int bucket) {
        return String.format(Locale.ROOT, "%s|%03d", list, bucket);
    }
}
