package org.hemu.domain.inspection;

import java.time.LocalDate;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.inspection.InspectionBody.OnRecord;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.InspectionCase.Unopened;

/**
 * Who must stay known in inspection: those who complained until the case is over, and whoever has a card that holds. Somebody who
 * reported is not among them: the case goes on without knowing who it was.
 */
public final class InspectionRetention {
    private InspectionRetention() {}

    /** Whether the case is not over, and the subject one of those who complained. */
    public static boolean needs(SubjectId subject, InspectionCase state) {
        return switch (state) {
            case Unopened _ -> false;
            case Opened opened ->
                !isOver(opened.stage()) && opened.facts().complainants().contains(subject);
        };
    }

    private static boolean isOver(Stage stage) {
        return switch (stage) {
            case Stage.Received _, Stage.AwaitingSupplement _, Stage.Investigating _, Stage.Deciding _ -> false;
            case Stage.Ended _, Stage.Archived _ -> true;
        };
    }

    /** Whether the subject inspects for the body on the day, or will. */
    public static boolean needs(SubjectId subject, InspectionBody body, LocalDate today) {
        return body instanceof OnRecord onRecord
                && onRecord.lastDayOf(subject)
                        .filter(last -> !last.isBefore(today))
                        .isPresent();
    }
}
