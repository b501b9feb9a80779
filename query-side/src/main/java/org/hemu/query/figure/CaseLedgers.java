package org.hemu.query.figure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.CaseLedger;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.RolledUp;
import org.jspecify.annotations.Nullable;

/** What each case contributes to the figures, by id, and the sums of that over the five levels. */
public final class CaseLedgers implements RolledUp<CaseLedger> {
    public static final String NAME = "case-ledger";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseLedger> rowType() {
        return CaseLedger.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationCaseEvent.class);
    }

    /** The case itself and, where the event opens a case, the one that the matter comes from. */
    @Override
    public Stream<String> keys(Recorded recorded) {
        CaseworkEvent event = (CaseworkEvent) recorded.event();
        return CaseLedger.counts(event)
                ? Stream.concat(Stream.of(event.caseId()), Stream.ofNullable(CaseLedger.takenOverBy(event)))
                        .distinct()
                        .map(CaseId::value)
                : Stream.empty();
    }

    @Override
    public @Nullable CaseLedger evolve(String key, @Nullable CaseLedger row, Recorded recorded) {
        return CaseLedger.evolve(new CaseId(key), row, (CaseworkEvent) recorded.event());
    }

    @Override
    public Map<JurisdictionCode, Tally> contributions(CaseLedger row) {
        return row.contributions();
    }
}
