package org.hemu.query.employment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;

/**
 * The employers that have or had a code, by id. It is one employer but for registration numbers, which are kept as they are
 * filed.
 */
public record CodeHolders(List<EmployerId> employers) {
    static final CodeHolders NONE = new CodeHolders(List.of());

    CodeHolders and(EmployerId employer) {
        return new CodeHolders(Stream.concat(employers.stream(), Stream.of(employer))
                .distinct()
                .sorted(Comparator.comparing(EmployerId::value))
                .toList());
    }
}
