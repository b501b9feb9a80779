package org.hemu.query.mediation;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per mediation case, by id. */
public final class Cases implements Projection<CaseOnFile> {
    public static final String NAME = "mediation-case";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseOnFile> rowType() {
        return CaseOnFile.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationCaseEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return Stream.of(recorded.aggregateId());
    }

    @Override
    public CaseOnFile evolve(String key, @Nullable CaseOnFile row, Recorded recorded) {
        return switch ((MediationCaseEvent) recorded.event()) {
            case MediationApplied e when row == null -> CaseOpening.by(e, recorded.type());
            case MediationInitiated e when row == null -> CaseOpening.by(e, recorded.type());
            case MediationCaseEvent e ->
                new CaseFold(MissingRow.unless(row, key), recorded.type())
                        .after(e)
                        .result(recorded.sequence());
        };
    }
}
