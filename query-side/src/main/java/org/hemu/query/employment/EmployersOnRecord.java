package org.hemu.query.employment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.query.shared.Rows;
import org.springframework.stereotype.Component;

/** Employers, found by whatever code they have or had: the one they are known by, or any other. */
@Component
class EmployersOnRecord {
    private final Rows<Employer> employers;
    private final Rows<CodeHolders> codes;

    EmployersOnRecord(Rows<Employer> employers, Rows<CodeHolders> codes) {
        this.employers = employers;
        this.codes = codes;
    }

    /** The only employer that has or had the code. */
    Optional<Employer> find(String code) {
        List<Employer> found = find(List.of(code));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The employers of the codes, in the order asked for; what there is no employer of is left out. */
    List<Employer> find(List<String> asked) {
        Map<String, Employer> known = employers.find(asked);
        Map<String, CodeHolders> others = codes.find(
                asked.stream().filter(code -> !known.containsKey(code)).toList());
        Map<String, Employer> held = employers.find(others.values().stream()
                .flatMap(EmployersOnRecord::ids)
                .distinct()
                .toList());
        return asked.stream()
                .flatMap(code ->
                        known.containsKey(code) ? Stream.of(code) : ids(others.getOrDefault(code, CodeHolders.NONE)))
                .map(id -> known.getOrDefault(id, held.get(id)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<String> ids(CodeHolders holders) {
        return holders.employers().stream().map(EmployerId::value);
    }
}
