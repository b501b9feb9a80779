package org.hemu.query.employment;

import java.util.Optional;
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
import org.hemu.api.shared.TextValue;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/**
 * To whom each code belongs, or belonged, that is not the one by which an employer is known: organization codes of later,
 * credit codes and registration numbers. A code of before leads to the employer as well as the one it has now.
 */
public final class EmployersByCode implements Projection<CodeHolders> {
    public static final String NAME = "employer-code";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CodeHolders> rowType() {
        return CodeHolders.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(EmployerEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return switch ((EmployerEvent) event.event()) {
            case EmployerRegistered e -> codes(e.creditCode(), e.registrationNumber());
            case CreditCodeAdopted e -> codes(e.creditCode());
            case OrganizationCodeChanged e -> codes(e.organizationCode(), e.creditCode());
            case RegistrationNumberChanged e -> codes(e.registrationNumber());
            case EmployerRenamed _,
                    LegalRepresentativeChanged _,
                    RepresentativeCorrected _,
                    RegistrationTypeChanged _,
                    OrganizationCodeAssigned _,
                    EmployerMoved _,
                    EmployerReclassified _,
                    HeadcountDeclared _,
                    EmployerDeregistered _,
                    InitialFilingEvent _ -> Stream.empty();
        };
    }

    private static Stream<String> codes(@Nullable TextValue... codes) {
        return Stream.of(codes)
                .flatMap(code -> Optional.ofNullable(code).stream())
                .map(TextValue::value);
    }

    @Override
    public CodeHolders evolve(String key, @Nullable CodeHolders row, Recorded event) {
        CodeHolders before = row == null ? CodeHolders.NONE : row;
        return before.and(((EmployerEvent) event.event()).employerId());
    }
}
