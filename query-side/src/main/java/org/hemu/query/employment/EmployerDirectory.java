package org.hemu.query.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * Which employers each unit itself (本级) is or was accountable for, sixteen rows per unit. Only where they are is kept here;
 * what they are is in their own rows.
 */
public final class EmployerDirectory implements Projection<DirectoryBucket> {
    public static final String NAME = "employer-directory";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DirectoryBucket> rowType() {
        return DirectoryBucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(EmployerEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return switch ((EmployerEvent) event.event()) {
            case EmployerRegistered e -> Stream.of(key(e.jurisdiction(), e.employerId()));
            case EmployerMoved e -> Stream.of(key(e.from(), e.employerId()), key(e.jurisdiction(), e.employerId()));
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

    private static String key(JurisdictionCode unit, EmployerId employer) {
        return Buckets.key(unit.value(), employer.value());
    }

    @Override
    public DirectoryBucket evolve(String key, @Nullable DirectoryBucket row, Recorded event) {
        List<Listed> employers = row == null ? List.of() : row.employers();
        return new DirectoryBucket(
                switch ((EmployerEvent) event.event()) {
                    case EmployerRegistered e -> arrived(employers, e.employerId(), e.registeredOn());
                    case EmployerMoved e
                    when key.equals(key(e.from(), e.employerId())) ->
                        changed(
                                employers,
                                e.employerId(),
                                listed -> left(listed, e.change().changedOn()));
                    case EmployerMoved e ->
                        arrived(employers, e.employerId(), e.change().changedOn());
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
                            InitialFilingEvent _ -> employers;
                });
    }

    private static List<Listed> changed(List<Listed> employers, EmployerId id, UnaryOperator<Listed> change) {
        return SortedLists.change(employers, id.value(), EmployerDirectory::order, change);
    }

    private static List<Listed> arrived(List<Listed> employers, EmployerId id, LocalDate on) {
        Listed before = SortedLists.find(employers, id.value(), EmployerDirectory::order);
        LocalDate since = before == null ? on : before.since();
        return SortedLists.with(employers, new Listed(id, since, null), EmployerDirectory::order);
    }

    private static Listed left(Listed listed, LocalDate on) {
        return new Listed(listed.id(), listed.since(), on);
    }

    private static String order(Listed listed) {
        return listed.id().value();
    }
}
