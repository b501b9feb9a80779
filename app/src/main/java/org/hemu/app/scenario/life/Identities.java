package org.hemu.app.scenario.life;

import java.util.function.Function;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.scenario.province.Person;
import org.hemu.domain.employment.RelationshipIdentity;

/** Derives ids as every client must, with the application's key for worker ids. */
record Identities(Function<IdentityDocument, WorkerId> workerId) {

    WorkerId worker(IdentityDocument document) {
        return workerId.apply(document);
    }

    RelationshipId relationship(EmployerId employer, IdentityDocument document, Regime regime) {
        return RelationshipIdentity.of(employer, worker(document), regime);
    }

    RelationshipId relationship(EmployerId employer, Person person, Regime regime) {
        return relationship(employer, person.document(), regime);
    }
}
