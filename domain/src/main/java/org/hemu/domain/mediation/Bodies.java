package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.MediationBodyRejection;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyNotAtWork;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyUnknown;
import org.hemu.api.mediation.MediationBodyRejection.MediatorNotAppointed;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.mediation.MediationBody.OnRecord;
import org.hemu.domain.mediation.MediationBody.Unestablished;

/** What a case asks of the body that mediates it. */
final class Bodies {
    private Bodies() {}

    static Optional<MediationBodyRejection> notAtWork(
            MediationBodyId id, MediationBody body, LocalDate day, String pointer) {
        return switch (body) {
            case Unestablished _ -> Optional.of(new MediationBodyUnknown(id, "/bodyId"));
            case OnRecord onRecord when onRecord.worksOn(day) -> Optional.empty();
            case OnRecord _ -> Optional.of(new MediationBodyNotAtWork(id, day, pointer));
        };
    }

    static Optional<MediationBodyRejection> notAppointed(
            Collection<SubjectId> mediators, MediationBody body, LocalDate day, String pointer) {
        return mediators.stream()
                .filter(mediator -> !(body instanceof OnRecord onRecord && onRecord.isAppointed(mediator, day)))
                .findFirst()
                .map(mediator -> new MediatorNotAppointed(mediator, day, pointer));
    }

    /** Whether the body mediates by the people's mediation law on that day. */
    static boolean isOfThePeople(MediationBody body, LocalDate day) {
        return body instanceof OnRecord onRecord
                && onRecord.basisOn(day)
                        .filter(basis -> basis == LegalBasis.PEOPLES_MEDIATION_LAW)
                        .isPresent();
    }
}
