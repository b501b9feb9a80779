package org.hemu.domain.person;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.domain.employment.Retention;

/** What still needs to know who a subject is. */
final class Keeping {
    private Keeping() {}

    static Stream<SubjectRejection> reasons(SubjectId subject, SubjectCircumstances now) {
        Stream<SubjectRejection> needed =
                now.needing().stream().map(record -> new SubjectStillHeld(subject, record, null));
        Stream<SubjectRejection> employed = Stream.concat(
                        now.employers().stream().map(employer -> Retention.of(subject, employer)),
                        now.relationships().stream().map(held -> Retention.of(subject, held, now.today())))
                .flatMap(Optional::stream);
        return Stream.concat(employed, needed);
    }
}
