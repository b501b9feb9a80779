package org.hemu.query.person;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.ErasureWithdrawn;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** The subjects whose data is restricted or waits to be erased: a row for each, however many there are. */
public final class SubjectStandings implements Projection<SubjectStanding> {
    public static final String NAME = "subject-standing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<SubjectStanding> rowType() {
        return SubjectStanding.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(SubjectEvent.class);
    }

    /** Key of the row of a subject. */
    static String key(SubjectId subject) {
        return subject.value();
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return event.event() instanceof PersonalDataDisclosed
                ? Stream.empty()
                : Stream.of(key(((SubjectEvent) event.event()).subject()));
    }

    @Override
    public @Nullable SubjectStanding evolve(String key, @Nullable SubjectStanding row, Recorded recorded) {
        SubjectEvent event = (SubjectEvent) recorded.event();
        SubjectStanding standing = after(row == null ? new SubjectStanding(event.subject(), null, null) : row, event);
        return standing.isPlain() ? null : standing;
    }

    static SubjectStanding after(SubjectStanding before, SubjectEvent event) {
        SubjectId subject = before.subject();
        return switch (event) {
            case ErasureProposed e ->
                new SubjectStanding(
                        subject,
                        new SubjectStanding.Erasure(e.jurisdiction(), e.ground(), e.proposer(), e.proposedOn()),
                        before.restriction());
            case ErasureWithdrawn _ -> new SubjectStanding(subject, null, before.restriction());
            case SubjectErased _ -> new SubjectStanding(subject, null, null);
            case ProcessingRestricted e ->
                new SubjectStanding(
                        subject,
                        before.erasure(),
                        new SubjectStanding.Restriction(e.jurisdiction(), e.reason(), e.restrictedOn()));
            case RestrictionLifted _ -> new SubjectStanding(subject, before.erasure(), null);
            case PersonalDataDisclosed _ -> before;
        };
    }
}
