package org.hemu.query.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.query.runtime.Keyed;
import org.hemu.query.runtime.Sums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as documents, and back. */
class KeyedFormTest {

    record Part(String name, @Nullable JurisdictionCode unit) {}

    record Whole(
            String text,
            long count,
            int small,
            boolean flag,
            Level level,
            LocalDate day,
            YearMonth month,
            Instant at,
            BigDecimal amount,
            JurisdictionCode unit,
            @Nullable LocalDate absent,
            Part part,
            List<Part> parts,
            Set<Level> levels,
            Map<YearMonth, Long> byMonth,
            Map<JurisdictionCode, Part> byUnit,
            Map<String, List<Long>> byText) {}

    private static final JurisdictionCode UNIT = new JurisdictionCode("220102001001");

    private static Whole whole(Map<String, List<Long>> byText) {
        return new Whole(
                "和睦 $.%",
                Long.MAX_VALUE,
                -1,
                true,
                Level.COUNTY,
                LocalDate.parse("2026-11-24"),
                YearMonth.parse("2026-11"),
                Instant.parse("2026-11-24T08:00:00.123456Z"),
                new BigDecimal("12.340"),
                UNIT,
                null,
                new Part("a", null),
                List.of(new Part("b", UNIT), new Part("c", null)),
                Set.of(Level.COMMUNITY, Level.PROVINCE),
                Map.of(YearMonth.parse("2026-02"), 2L, YearMonth.parse("2026-01"), 1L),
                Map.of(UNIT, new Part("d", UNIT)),
                byText);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatItWrote(boolean packed) {
        KeyedForm<Whole> form = new KeyedForm<>(Whole.class, packed);
        Map<String, List<Long>> byText = Map.of("a.b", List.of(1L), "$c", List.of(), "", List.of(2L), "%2E", List.of());
        Keyed<Whole> document = new Keyed<>("key.with$", 7, List.of(3L, 5L), whole(byText));
        assertThat(form.document(form.bytes(document))).isEqualTo(document);
        Keyed<Whole> bare = new Keyed<>("k", 7, List.of(), null);
        assertThat(form.document(form.bytes(bare))).isEqualTo(bare);
    }

    @Test
    void equalRowsGiveTheSameBytesWhateverTheOrderOfTheirMaps() {
        KeyedForm<Whole> form = new KeyedForm<>(Whole.class, false);
        Map<String, List<Long>> one = new LinkedHashMap<>();
        one.put("a", List.of(1L));
        one.put("b", List.of(2L));
        Map<String, List<Long>> other = new LinkedHashMap<>();
        other.put("b", List.of(2L));
        other.put("a", List.of(1L));
        assertThat(form.bytes(new Keyed<>("k", 1, List.of(), whole(one)))
                        .getByteBuffer()
                        .array())
                .isEqualTo(form.bytes(new Keyed<>("k", 1, List.of(), whole(other)))
                        .getByteBuffer()
                        .array());
    }

    @Test
    void laysSumsDownByMeasureAndMonth() {
        KeyedForm<Sums> form = new KeyedForm<>(Sums.class, false);
        Tally tally = new Tally.Builder()
                .change(Measure.UNDER_CONTRACT, YearMonth.parse("2010-03"), 4)
                .change(Measure.UNDER_CONTRACT, YearMonth.parse("2010-01"), -1)
                .build();
        assertThat(form.bytes(new Keyed<>("220000000000", 9, List.of(), new Sums(Tally.EMPTY, tally)))
                        .toJson())
                .isEqualTo("{\"_id\": \"220000000000\", \"position\": 9, \"row\": {\"own\": {\"changes\": {}},"
                        + " \"total\": {\"changes\": {\"UNDER_CONTRACT\": {\"2010-01\": -1, \"2010-03\": 4}}}}}");
    }

    record Older(String kept, long gone) {}

    record Newer(String kept, boolean flag, @Nullable LocalDate day, List<String> names, Map<String, Long> counts) {}

    /** While a new version is being built, the rows of the one before are served as far as they fit. */
    @Test
    void readsRowsOfAnotherShapeAsFarAsTheyFit() {
        KeyedForm<Older> older = new KeyedForm<>(Older.class, false);
        KeyedForm<Newer> newer = new KeyedForm<>(Newer.class, false);
        assertThat(newer.document(older.bytes(new Keyed<>("k", 1, List.of(), new Older("a", 5))))
                        .row())
                .isEqualTo(new Newer("a", false, null, List.of(), Map.of()));
    }

    record Unfit(Thread thread) {}

    @Test
    void refusesTypesItHasNoFormFor() {
        assertThatThrownBy(() -> new KeyedForm<>(Unfit.class, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
