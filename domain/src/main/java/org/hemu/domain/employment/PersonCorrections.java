package org.hemu.domain.employment;

import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.person.CorrectionCommand.CorrectRepresentative;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.domain.employment.Relationship.Pair;
import org.hemu.domain.person.Correcting;
import org.hemu.domain.person.CorrectionCircumstances;
import org.hemu.domain.shared.Decision;

/** Corrections of workers and legal representatives in the records that hold them. */
public final class PersonCorrections {
    private PersonCorrections() {}

    /** A correction of the worker of a relationship, whose employer stands as given. */
    public static Decision<RelationshipEvent> ofWorker(
            CorrectWorker c, Relationship state, Employer employer, CorrectionCircumstances now) {
        Pair pair = state.known();
        return pair == null
                ? Decision.refuse(new SubjectUnknown(c.subject()))
                : Correcting.decide(
                        c,
                        now,
                        (person, fields) -> new WorkerCorrected(
                                pair.id(),
                                pair.employerId(),
                                Submissions.jurisdiction(pair, employer),
                                c.subject(),
                                person,
                                c.ground(),
                                fields,
                                now.today()));
    }

    /** A correction of somebody who represents an employer, or has represented it; whether it is still in business or not. */
    public static Decision<EmployerEvent> ofRepresentative(
            CorrectRepresentative c, Employer state, CorrectionCircumstances now) {
        return switch (state) {
            case Employer.Unregistered _, Employer.UnderAnotherCode _ ->
                Decision.refuse(new SubjectUnknown(c.subject()));
            case Employer.Registered _, Employer.Ceased _ ->
                Correcting.decide(
                        c,
                        now,
                        (person, fields) -> new RepresentativeCorrected(
                                c.employerId(),
                                Submissions.jurisdiction(state),
                                c.subject(),
                                person,
                                c.ground(),
                                fields,
                                now.today()));
        };
    }
}
