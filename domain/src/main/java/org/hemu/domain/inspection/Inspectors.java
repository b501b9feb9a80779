package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.InspectorSteppedBack;
import org.hemu.api.inspection.InspectionCaseRejection.NotAmongInspectors;
import org.hemu.api.inspection.InspectionCaseRejection.TooFewInspectors;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.casework.Team;
import org.hemu.domain.shared.Refusals;

/** Who inspects: two at least, each with a card that holds, and nobody who has stepped back (劳动保障监察条例 第十六条). */
final class Inspectors {
    private Inspectors() {}

    static Optional<? extends Rejection> wrong(
            List<SubjectId> named, LocalDate day, Team team, InspectionCircumstances now) {
        return Refusals.first(
                () -> Parties.twice(named, "/inspectors"),
                () -> tooFew(named, day),
                () -> Bodies.withoutCard(named, now.body(), day, "/inspectors"),
                () -> steppedBack(named, team));
    }

    static Optional<InspectionCaseRejection> tooFew(List<SubjectId> named, LocalDate day) {
        int fewest = InspectionRules.FEWEST_INSPECTORS;
        return named.size() >= fewest || !InspectionRules.TWO_INSPECTORS.inForceOn(day)
                ? Optional.empty()
                : Optional.of(new TooFewInspectors(
                        named.size(), fewest, InspectionRules.TWO_INSPECTORS.citation(), "/inspectors"));
    }

    private static Optional<InspectionCaseRejection> steppedBack(List<SubjectId> named, Team team) {
        return named.stream()
                .flatMap(inspector -> team
                        .recusedOn(inspector)
                        .map(on -> (InspectionCaseRejection) new InspectorSteppedBack(inspector, on, "/inspectors"))
                        .stream())
                .findFirst();
    }

    static Optional<InspectionCaseRejection> notOnTeam(List<SubjectId> named, Team team, String pointer) {
        return named.stream()
                .filter(inspector -> !team.members().contains(inspector))
                .findFirst()
                .map(inspector -> new NotAmongInspectors(inspector, pointer));
    }
}
