package org.hemu.query.employment;

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
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** How many employers have come to each unit, so that a walk through the tree can leave out where none ever was. */
public final class EmployerArrivals implements Projection<Arrivals> {
    public static final String NAME = "employer-arrivals";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Arrivals> rowType() {
        return Arrivals.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(EmployerEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return switch ((EmployerEvent) event.event()) {
            case EmployerRegistered e -> lineage(e.jurisdiction());
            case EmployerMoved e -> lineage(e.jurisdiction());
            case EmployerRenamed _,
                    LegalRepresentativeChanged _,
                    RepresentativeCorrected _,
                    RegistrationTypeChanged _,
                    CreditCodeAdopted _,
                    OrganizationCodeChanged _,
                    OrganizationCodeAssigned _,
                    RegistrationNumberChanged _,
                    EmployerReclassified _,
                    HeadcountDeclared _,
                    EmployerDeregistered _,
                    InitialFilingEvent _ -> Stream.empty();
        };
    }

    private static Stream<String> lineage(JurisdictionCode unit) {
        return unit.lineage().stream().map(JurisdictionCode::value);
    }

    @Override
    public Arrivals evolve(String key, @Nullable Arrivals row, Recorded event) {
        Arrivals before = row == null ? Arrivals.NONE : row;
        long here = event.event().jurisdiction().value().equals(key) ? 1 : 0;
        return new Arrivals(before.ownLevel() + here, before.subtree() + 1);
    }
}
