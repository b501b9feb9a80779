package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionBodyRejection;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyNotAtWork;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyUnknown;
import org.hemu.api.inspection.InspectionBodyRejection.NoValidCard;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.inspection.InspectionBody.OnRecord;
import org.hemu.domain.inspection.InspectionBody.Unestablished;

/** What a case asks of the body that inspects. */
final class Bodies {
    private Bodies() {}

    static Optional<InspectionBodyRejection> notAtWork(
            InspectionBodyId id, InspectionBody body, LocalDate day, String pointer) {
        return switch (body) {
            case Unestablished _ -> Optional.of(new InspectionBodyUnknown(id, "/bodyId"));
            case OnRecord onRecord when onRecord.worksOn(day) -> Optional.empty();
            case OnRecord _ -> Optional.of(new InspectionBodyNotAtWork(id, day, pointer));
        };
    }

    /** Somebody without a card of the body that holds on the day (劳动保障监察条例 第十六条). */
    static Optional<InspectionBodyRejection> withoutCard(
            List<SubjectId> inspectors, InspectionBody body, LocalDate day, String pointer) {
        return inspectors.stream()
                .filter(inspector -> !(body instanceof OnRecord onRecord && onRecord.holdsCard(inspector, day)))
                .findFirst()
                .map(inspector -> new NoValidCard(inspector, day, InspectionRules.CARDS.citation(), pointer));
    }
}
