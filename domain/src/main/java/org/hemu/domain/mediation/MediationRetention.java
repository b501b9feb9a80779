package org.hemu.domain.mediation;

import java.time.LocalDate;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.mediation.MediationBody.OnRecord;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.MediationCase.Unopened;
import org.hemu.domain.mediation.Stage.Archived;
import org.hemu.domain.mediation.Stage.DeemedFailed;
import org.hemu.domain.mediation.Stage.Ended;

/** Who must stay known in mediation: the workers of a case until it is over, and whoever mediates for a body. */
public final class MediationRetention {
    private MediationRetention() {}

    /** Whether the case is not over, and the subject one of its workers. */
    public static boolean needs(SubjectId subject, MediationCase state) {
        return switch (state) {
            case Unopened _ -> false;
            case Opened opened ->
                !isOver(opened.stage()) && opened.facts().workers().contains(subject);
        };
    }

    private static boolean isOver(Stage stage) {
        return switch (stage) {
            case DeemedFailed _, Ended _, Archived _ -> true;
            case Stage.Requested _, Stage.InMediation _, Stage.Agreed _, Stage.InEffect _ -> false;
        };
    }

    /** Whether the subject mediates for the body on the day, or will. */
    public static boolean needs(SubjectId subject, MediationBody body, LocalDate today) {
        return body instanceof OnRecord onRecord
                && onRecord.lastDayOf(subject)
                        .filter(last -> !last.isBefore(today))
                        .isPresent();
    }
}
