package org.hemu.query.figure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.RolledUp;
import org.jspecify.annotations.Nullable;

/** What each employer contributes to the figures, by id, and, summed over the five levels, what figures are derived from. */
public final class EmployerLedgers implements RolledUp<EmployerLedger> {
    public static final String NAME = "employer-ledger";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<EmployerLedger> rowType() {
        return EmployerLedger.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(EmployerEvent.class, RelationshipEvent.class);
    }

    /** Most events change no figure; they are not worth reading a ledger. */
    @Override
    public Stream<String> keys(Recorded event) {
        return switch (event.event()) {
            case EmployerEvent e -> changesFigures(e) ? Stream.of(e.employerId().value()) : Stream.empty();
            case RelationshipEvent e ->
                changesFigures(e) ? Stream.of(e.employerId().value()) : Stream.empty();
            default -> throw new IllegalArgumentException("of no family that is folded here: " + event.type());
        };
    }

    private static boolean changesFigures(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered _,
                    EmployerMoved _,
                    EmployerDeregistered _,
                    HeadcountDeclared _,
                    InitialFilingAccepted _ -> true;
            case EmployerRenamed _,
                    LegalRepresentativeChanged _,
                    RepresentativeCorrected _,
                    RegistrationTypeChanged _,
                    CreditCodeAdopted _,
                    OrganizationCodeChanged _,
                    OrganizationCodeAssigned _,
                    RegistrationNumberChanged _,
                    EmployerReclassified _,
                    InitialFilingSubmitted _,
                    InitialFilingReturned _,
                    InitialFilingCorrected _ -> false;
        };
    }

    private static boolean changesFigures(RelationshipEvent event) {
        return switch (event) {
            case FilingAccepted _ -> true;
            case HireFiled _,
                    FilingSubmitted _,
                    FilingReturned _,
                    FilingCorrected _,
                    FilingWithdrawn _,
                    WorkerCorrected _ -> false;
        };
    }

    @Override
    public EmployerLedger evolve(String key, @Nullable EmployerLedger row, Recorded event) {
        return EmployerLedger.evolve(row, event.event());
    }

    @Override
    public Map<JurisdictionCode, Tally> contributions(EmployerLedger row) {
        return row.contributions();
    }
}
