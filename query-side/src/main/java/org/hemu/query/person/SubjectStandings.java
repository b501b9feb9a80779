package org.hemu.query.person;

import java.util.List;
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
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/** The subjects whose data is restricted or waits to be erased, in sixteen rows; few at any time. */
public final class SubjectStandings implements Projection<StandingBucket> {
    public static final String NAME = "subject-standing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<StandingBucket> rowType() {
        return StandingBucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(SubjectEvent.class);
    }

    /** Key of the row that a subject stands in, if anything holds about it. */
    static String key(SubjectId subject) {
        return Buckets.key(NAME, subject.value());
    }

    /** Keys of all rows. */
    static List<String> keys() {
        return Buckets.keys(NAME);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return event.event() instanceof PersonalDataDisclosed
                ? Stream.empty()
                : Stream.of(key(((SubjectEvent) event.event()).subject()));
    }

    @Override
    public @Nullable StandingBucket evolve(String key, @Nullable StandingBucket row, Recorded recorded) {
        List<SubjectStanding> before = row == null ? List.of() : row.subjects();
        SubjectEvent event = (SubjectEvent) recorded.event();
        SubjectStanding standing = after(of(before, event.subject()), event);
        List<SubjectStanding> others = before.stream()
                .filter(each -> !each.subject().equals(event.subject()))
                .toList();
        List<SubjectStanding> subjects =
                standing.isPlain() ? others : SortedLists.with(others, standing, SubjectStandings::order);
        return subjects.isEmpty() ? null : new StandingBucket(subjects);
    }

    private static String order(SubjectStanding standing) {
        return standing.subject().value();
    }

    /** What holds about the subject, by the row it would stand in. */
    static SubjectStanding of(List<SubjectStanding> subjects, SubjectId subject) {
        SubjectStanding found = SortedLists.find(subjects, subject.value(), SubjectStandings::order);
        return found == null ? new SubjectStanding(subject, null, null) : found;
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
