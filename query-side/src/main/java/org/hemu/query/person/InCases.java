package org.hemu.query.person;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.Channel;
import org.hemu.api.person.SubjectId;
import org.hemu.query.person.SubjectFile.InspectorOf;
import org.hemu.query.person.SubjectFile.NamedIn;

/** Finds what inspection and the register of petitions hold of a person. Who reported a violation is found by nobody here. */
final class InCases {
    private InCases() {}

    /** The cases in which the person complained or petitioned, by id. */
    static List<NamedIn> of(SubjectId subject, List<String> holding, HeldRows rows) {
        Stream<NamedIn> complaints = rows.inspections().find(holding).values().stream()
                .flatMap(file -> file.complainants().stream()
                        .filter(each -> each.subject().equals(subject))
                        .map(each -> new NamedIn(
                                Channel.INSPECTION, file.id(), file.jurisdiction(), file.openedOn(), each.person())));
        Stream<NamedIn> petitions = rows.petitions().find(holding).values().stream()
                .flatMap(file -> file.petitioners().stream()
                        .filter(each -> each.subject().equals(subject))
                        .limit(1)
                        .map(each -> new NamedIn(
                                Channel.PETITION, file.id(), file.jurisdiction(), file.openedOn(), each.person())));
        return Stream.concat(complaints, petitions)
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    /** The bodies that the person inspects for or did, by id. */
    static List<InspectorOf> bodies(SubjectId subject, List<String> holding, HeldRows rows) {
        return rows.inspectionBodies().find(holding).values().stream()
                .flatMap(body -> body.inspectors().stream()
                        .filter(each -> each.subject().equals(subject))
                        .map(each -> new InspectorOf(
                                body.id(),
                                body.name(),
                                body.jurisdiction(),
                                each.cardFrom(),
                                each.cardUntil(),
                                each.withdrawnOn(),
                                each.person())))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }
}
