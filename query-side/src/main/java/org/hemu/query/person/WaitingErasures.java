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
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * The erasures that wait for a second person. Ids of subjects are keyed hashes, so that the rows, one for each two characters
 * that an id can begin with, are evenly filled: of ten thousand that wait, each has about ten.
 */
public final class WaitingErasures implements Projection<WaitingBucket> {
    public static final String NAME = "waiting-erasure";

    private static final int BEGINNING = 2;
    private static final List<String> CHARACTERS = "234567abcdefghijklmnopqrstuvwxyz"
            .chars()
            .mapToObj(Character::toString)
            .toList();
    private static final List<String> KEYS = CHARACTERS.stream()
            .flatMap(first -> CHARACTERS.stream().map(second -> first + second))
            .toList();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<WaitingBucket> rowType() {
        return WaitingBucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(SubjectEvent.class);
    }

    /** Keys of the rows with the subject and whatever comes behind it, in the order of the subjects in them. */
    static List<String> keysFrom(String subject) {
        String first = key(subject);
        return KEYS.stream().filter(key -> key.compareTo(first) >= 0).toList();
    }

    private static String key(String subject) {
        return subject.substring(0, Math.min(BEGINNING, subject.length()));
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return switch ((SubjectEvent) event.event()) {
            case ErasureProposed e -> Stream.of(key(e.subject().value()));
            case ErasureWithdrawn e -> Stream.of(key(e.subject().value()));
            case SubjectErased e -> Stream.of(key(e.subject().value()));
            case ProcessingRestricted _, RestrictionLifted _, PersonalDataDisclosed _ -> Stream.empty();
        };
    }

    @Override
    public @Nullable WaitingBucket evolve(String key, @Nullable WaitingBucket row, Recorded recorded) {
        List<WaitingErasure> before = row == null ? List.of() : row.erasures();
        List<WaitingErasure> after = switch ((SubjectEvent) recorded.event()) {
            case ErasureProposed e ->
                SortedLists.with(
                        before,
                        new WaitingErasure(e.subject(), e.jurisdiction(), e.ground(), e.proposer(), e.proposedOn()),
                        each -> each.subject().value());
            case ErasureWithdrawn e -> without(before, e.subject());
            case SubjectErased e -> without(before, e.subject());
            case ProcessingRestricted _, RestrictionLifted _, PersonalDataDisclosed _ -> before;
        };
        return after.isEmpty() ? null : new WaitingBucket(after);
    }

    private static List<WaitingErasure> without(List<WaitingErasure> erasures, SubjectId subject) {
        return erasures.stream().filter(each -> !each.subject().equals(subject)).toList();
    }
}
