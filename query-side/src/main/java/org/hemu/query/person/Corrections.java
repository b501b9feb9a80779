package org.hemu.query.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.PersonCorrected;
import org.hemu.api.person.SubjectId;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.person.SubjectFile.CorrectionOnFile;

/** Finds what was corrected of a person; the histories of the records say it. */
record Corrections(EventLog log, Function<StoredEvent, Recorded> decode) {
    private static final Comparator<CorrectionOnFile> LATEST_FIRST =
            Comparator.comparingLong(CorrectionOnFile::position).reversed();

    List<CorrectionOnFile> of(SubjectId subject, Collection<String> records) {
        return records.stream()
                .flatMap(record -> log.readAggregate(record, 0).stream())
                .flatMap(stored -> of(subject, decode.apply(stored)))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static Stream<CorrectionOnFile> of(SubjectId subject, Recorded recorded) {
        return recorded.event() instanceof PersonCorrected e && e.subject().equals(subject)
                ? Stream.of(new CorrectionOnFile(
                        recorded.position(),
                        recorded.recordedAt(),
                        recorded.provenance().actor(),
                        recorded.aggregateId(),
                        e.ground(),
                        DisclosurePurpose.INSTRUMENT + " " + e.ground().article(),
                        e.fields()))
                : Stream.empty();
    }
}
