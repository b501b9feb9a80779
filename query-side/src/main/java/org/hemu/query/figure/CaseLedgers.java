package org.hemu.query.figure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.petition.PetitionEvent;
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
    public int version() {
        return 2;
    }

    @Override
    public Class<CaseLedger> rowType() {
        return CaseLedger.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationCaseEvent.class, PetitionEvent.class, InspectionCaseEvent.class);
    }

    /** The case itself, or the one that another channel refers a matter to. */
    @Override
    public Stream<String> keys(Recorded recorded) {
        return CaseLedger.touched((CaseworkEvent) recorded.event()).map(CaseId::value).stream();
    }

    @Override
    public @Nullable CaseLedger evolve(String key, @Nullable CaseLedger row, Recorded recorded) {
        return CaseLedger.evolve(row, (CaseworkEvent) recorded.event());
    }

    @Override
    public Map<JurisdictionCode, Tally> contributions(CaseLedger row) {
        return row.contributions();
    }
}
