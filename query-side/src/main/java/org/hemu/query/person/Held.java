package org.hemu.query.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.person.SealedPerson;
import org.hemu.query.employment.Relationship;
import org.hemu.query.person.SubjectFile.InspectorOf;
import org.hemu.query.person.SubjectFile.MediatorOf;
import org.hemu.query.person.SubjectFile.NamedIn;
import org.hemu.query.person.SubjectFile.PartyTo;
import org.hemu.query.person.SubjectFile.Representation;

/** What holds one person, as far as the reader may see it. */
record Held(
        List<Relationship> relationships,
        List<Representation> employers,
        List<PartyTo> mediationCases,
        List<MediatorOf> mediationBodies,
        List<NamedIn> cases,
        List<InspectorOf> inspectionBodies) {

    boolean isEmpty() {
        return relationships.isEmpty()
                && employers.isEmpty()
                && mediationCases.isEmpty()
                && mediationBodies.isEmpty()
                && cases.isEmpty()
                && inspectionBodies.isEmpty();
    }

    /** Ids of the records. */
    Set<String> records() {
        Set<String> records = new HashSet<>();
        relationships.forEach(each -> records.add(each.id().value()));
        employers.forEach(each -> records.add(each.employer().value()));
        mediationCases.forEach(each -> records.add(each.id().value()));
        mediationBodies.forEach(each -> records.add(each.id().value()));
        cases.forEach(each -> records.add(each.id().value()));
        inspectionBodies.forEach(each -> records.add(each.id().value()));
        return records;
    }

    /** The person, as each of the records holds them. */
    Stream<SealedPerson> persons() {
        return Stream.of(
                        relationships.stream().map(Relationship::person),
                        employers.stream().map(Representation::person),
                        mediationCases.stream().map(PartyTo::person),
                        mediationBodies.stream().map(MediatorOf::person),
                        cases.stream().map(NamedIn::person),
                        inspectionBodies.stream().map(InspectorOf::person))
                .flatMap(each -> each);
    }
}
