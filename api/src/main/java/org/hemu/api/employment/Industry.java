package org.hemu.api.employment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Industry by the national classification. The edition is part of the value: the letters F to I changed meaning in 2011.
 *
 * @param code section letter, optionally with two to four digits, for example {@code C} or {@code C13}
 */
public record Industry(Edition edition, String code) {
    /** Editions of GB/T 4754, each with its sections and the divisions of every section. */
    public enum Edition {
        GBT_4754_2002(
                "A1-5 B6-11 C13-37,39-43 D44-46 E47-50 F51-59 G60-62 H63,65 I66-67 J68-71 K72 L73-74 M75-78 N79-81 "
                        + "O82-83 P84 Q85-87 R88-92 S93-97 T98"),
        GBT_4754_2011(
                "A1-5 B6-12 C13-43 D44-46 E47-50 F51-52 G53-60 H61-62 I63-65 J66-69 K70 L71-72 M73-75 N76-78 O79-81 "
                        + "P82 Q83-84 R85-89 S90-95 T96"),
        GBT_4754_2017(
                "A1-5 B6-12 C13-43 D44-46 E47-50 F51-52 G53-60 H61-62 I63-65 J66-69 K70 L71-72 M73-75 N76-79 O80-82 "
                        + "P83 Q84-85 R86-90 S91-96 T97");

        /** Unmodifiable. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> codes;

        Edition(String sections) {
            this.codes =
                    Stream.of(sections.split(" ")).flatMap(Edition::codesOf).toList();
        }

        private static Stream<String> codesOf(String section) {
            String letter = section.substring(0, 1);
            return Stream.concat(
                    Stream.of(letter),
                    Stream.of(section.substring(1).split(","))
                            .map(span -> span.split("-"))
                            .flatMapToInt(span -> IntStream.rangeClosed(
                                    Integer.parseInt(span[0]), Integer.parseInt(span[span.length - 1])))
                            .mapToObj(division -> letter + (division < 10 ? "0" : "") + division));
        }

        /** Its sections and divisions, each section before its divisions: {@code A}, {@code A01}, {@code A02} … */
        public List<String> codes() {
            return codes;
        }
    }
}
