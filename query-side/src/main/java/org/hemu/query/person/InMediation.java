package org.hemu.query.person;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectId;
import org.hemu.query.mediation.BodyOnFile;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.person.SubjectFile.MediatorOf;
import org.hemu.query.person.SubjectFile.PartyTo;

/** Finds what mediation holds of a person. */
final class InMediation {
    private InMediation() {}

    /** The cases that the person is a party to, by id. */
    static List<PartyTo> cases(SubjectId subject, List<String> holding, HeldRows rows) {
        return rows.cases().find(holding).values().stream()
                .flatMap(file -> parties(subject, file))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    private static Stream<PartyTo> parties(SubjectId subject, CaseOnFile file) {
        return file.workers().stream()
                .filter(worker -> worker.person().subject().equals(subject))
                .map(worker ->
                        new PartyTo(file.id(), file.jurisdiction(), file.openedOn(), file.stage(), worker.person()));
    }

    /** The bodies that the person mediates for or did, by id. */
    static List<MediatorOf> bodies(SubjectId subject, List<String> holding, HeldRows rows) {
        return rows.bodies().find(holding).values().stream()
                .flatMap(body -> appointments(subject, body))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    private static Stream<MediatorOf> appointments(SubjectId subject, BodyOnFile body) {
        return body.mediators().stream()
                .filter(mediator -> mediator.person().subject().equals(subject))
                .map(mediator -> new MediatorOf(
                        body.id(),
                        body.name(),
                        body.jurisdiction(),
                        mediator.appointedOn(),
                        mediator.until(),
                        mediator.endedOn(),
                        mediator.person()));
    }
}
