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
import org.hemu.domain.figure.PetitionLedger;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.RolledUp;
import org.jspecify.annotations.Nullable;

/** What each petition contributes to the figures, by id, and the sums of that over the five levels. */
public final class PetitionLedgers implements RolledUp<PetitionLedger> {
    public static final String NAME = "petition-ledger";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PetitionLedger> rowType() {
        return PetitionLedger.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(PetitionEvent.class, MediationCaseEvent.class, InspectionCaseEvent.class);
    }

    /** The petition itself, or the one that another channel refers a matter to. */
    @Override
    public Stream<String> keys(Recorded recorded) {
        return PetitionLedger.touched((CaseworkEvent) recorded.event()).map(CaseId::value).stream();
    }

    @Override
    public @Nullable PetitionLedger evolve(String key, @Nullable PetitionLedger row, Recorded recorded) {
        return PetitionLedger.evolve(row, (CaseworkEvent) recorded.event());
    }

    @Override
    public Map<JurisdictionCode, Tally> contributions(PetitionLedger row) {
        return row.contributions();
    }
}
