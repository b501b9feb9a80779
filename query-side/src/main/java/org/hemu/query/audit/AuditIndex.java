package org.hemu.query.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.PublishedLanguage;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/** Who acted where, by position, 1,024 positions a row. */
public final class AuditIndex implements Projection<AuditBucket> {
    public static final String NAME = "audit-index";
    private static final int SHIFT = 10;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<AuditBucket> rowType() {
        return AuditBucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.copyOf(PublishedLanguage.EVENTS);
    }

    /** Number of the row that holds the position. */
    static long bucket(long position) {
        return position >> SHIFT;
    }

    static long firstPosition(long bucket) {
        return bucket << SHIFT;
    }

    static String key(long bucket) {
        return String.format(Locale.ROOT, "%016d", bucket);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return Stream.of(key(bucket(event.position())));
    }

    @Override
    public AuditBucket evolve(String key, @Nullable AuditBucket row, Recorded event) {
        AuditEntry entry = new AuditEntry(
                event.position(),
                event.provenance().actor().subject(),
                authority(event.provenance()),
                event.event().jurisdiction(),
                left(event.event()),
                event.aggregateType(),
                event.aggregateId(),
                event.type());
        return new AuditBucket(SortedLists.with(row == null ? List.of() : row.entries(), entry, AuditEntry::position));
    }

    private static @Nullable String authority(Provenance provenance) {
        Actor authority = provenance.authority();
        return authority == null ? null : authority.subject();
    }

    private static @Nullable JurisdictionCode left(Event event) {
        return event instanceof EmployerEvent.EmployerMoved moved ? moved.from() : null;
    }
}
