package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.ContentOfAnotherKind;
import org.hemu.api.employment.EmploymentRejection.DocumentMissing;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnderAnotherCode;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.TransferToSameEmployer;
import org.hemu.api.employment.EmploymentRejection.WorkerErased;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.Relationship.Pair;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** Decides what may be submitted about a relationship, and what there is to say about it. */
final class Submissions {
    private Submissions() {}

    static Decision<RelationshipEvent> hire(FileHire c, Relationship state, RelationshipCircumstances now) {
        Relationship foreseen = state.foreseen();
        Optional<EmploymentRejection> refusal = Refusals.first(
                () -> notOnRecord(c.employerId(), now.employer()),
                () -> afterCeasing(c.hire(), now),
                () -> document(c, now.today()),
                () -> Plausibility.of(c.hire(), foreseen, now.today()));
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        JurisdictionCode jurisdiction = jurisdiction(now.employer());
        Dossier dossier = Dossier.of(foreseen, c.regime(), c.person(), c.hire(), now.today());
        return accept(new HireFiled(
                c.relationshipId(),
                c.employerId(),
                jurisdiction,
                c.workerId(),
                c.regime(),
                c.person(),
                filing(state.nextNumber(), c.hire(), dossier),
                c.hire()));
    }

    private static Optional<EmploymentRejection> notOnRecord(EmployerId id, Employer employer) {
        return switch (employer) {
            case Employer.Unregistered _ -> Optional.of(new EmployerUnknown(id, "/employerId"));
            case Employer.UnderAnotherCode known ->
                Optional.of(new EmployerUnderAnotherCode(id, known.id(), "/employerId"));
            case Employer.Registered _, Employer.Ceased _ -> Optional.empty();
        };
    }

    /** An employer that has ceased neither hires nor agrees on anything; what ended is filed nevertheless. */
    static Optional<EmploymentRejection> afterCeasing(FilingContent content, RelationshipCircumstances now) {
        if (!(now.employer() instanceof Employer.Ceased ceased)) {
            return Optional.empty();
        }
        return switch (content) {
            case FilingContent.Hire c -> after(ceased, c.startedOn(), "/startedOn");
            case FilingContent.FirstContract c -> after(ceased, c.contract().signedOn(), "/contract/signedOn");
            case FilingContent.Renewal c -> after(ceased, c.contract().signedOn(), "/contract/signedOn");
            case FilingContent.Amendment c -> after(ceased, c.effectiveOn(), "/effectiveOn");
            case FilingContent.Ending _, FilingContent.TransferOut _ -> Optional.empty();
        };
    }

    private static Optional<EmploymentRejection> after(Employer.Ceased ceased, LocalDate day, String pointer) {
        return day.isAfter(ceased.ceasedOn())
                ? Optional.of(new EmployerNoLongerRegistered(ceased.id(), ceased.ceasedOn(), pointer))
                : Optional.empty();
    }

    private static Optional<EmploymentRejection> document(FileHire c, LocalDate today) {
        var document = c.person().document();
        return document == null
                ? Optional.of(new DocumentMissing("/person/document"))
                : IdentityDocumentRule.whyNot(document, today, "/person/document/number");
    }

    static Decision<RelationshipEvent> submit(
            SubmitFiling c, Pair pair, Relationship state, RelationshipCircumstances now) {
        Optional<EmploymentRejection> refusal = Refusals.first(
                () -> c.content() instanceof FilingContent.Hire || c.content() instanceof FilingContent.TransferOut
                        ? Optional.of(new ContentOfAnotherKind(
                                "first-contract, renewal, amendment or ending", kind(c.content()), "/content"))
                        : Optional.empty(),
                () -> afterCeasing(c.content(), now),
                () -> Plausibility.of(c.content(), state.foreseen(), now.today()));
        return refusal.<Decision<RelationshipEvent>>map(Decision::refuse)
                .orElseGet(() -> submitted(c.content(), pair, state, now));
    }

    static Decision<RelationshipEvent> transfer(
            TransferRelationship c, Pair pair, Relationship state, RelationshipCircumstances now) {
        FilingContent.TransferOut content =
                new FilingContent.TransferOut(c.lastDay(), c.toEmployer(), c.toRelationship(), c.basis());
        Optional<EmploymentRejection> refusal = Refusals.first(
                () -> c.toEmployer().equals(pair.employerId())
                        ? Optional.of(new TransferToSameEmployer(c.toEmployer(), "/toEmployer"))
                        : Optional.empty(),
                () -> Plausibility.of(content, state.foreseen(), now.today()),
                () -> now.person() == null ? Optional.of(new WorkerErased(pair.id())) : Optional.empty());
        return refusal.<Decision<RelationshipEvent>>map(Decision::refuse)
                .orElseGet(() -> submitted(content, pair, state, now));
    }

    private static Decision<RelationshipEvent> submitted(
            FilingContent content, Pair pair, Relationship state, RelationshipCircumstances now) {
        Relationship foreseen = state.foreseen();
        Dossier dossier = Dossier.of(foreseen, foreseen.regime(), now.person(), content, now.today());
        return accept(new FilingSubmitted(
                pair.id(),
                pair.employerId(),
                jurisdiction(pair, now),
                filing(state.nextNumber(), content, dossier),
                content));
    }

    private static Filing filing(int number, FilingContent content, Dossier dossier) {
        return filing(number, dossier.filedOn(), content, dossier);
    }

    /** Whether a filing is late is a matter of what it says now and of the day on which it was first submitted. */
    static Filing filing(int number, LocalDate submittedOn, FilingContent content, Dossier dossier) {
        FilingDeadline deadline = Deadlines.of(content);
        LocalDate occurredOn = Deadlines.occurredOn(content);
        List<Finding> late = deadline.findings(occurredOn, dossier.filedOn());
        return new Filing(
                number,
                submittedOn,
                deadline.dueOn(occurredOn),
                !late.isEmpty(),
                Stream.concat(late.stream(), ContentRules.findings(dossier).stream())
                        .toList());
    }

    /** The unit accountable for the employer now; the one on record when nothing better is known. */
    static JurisdictionCode jurisdiction(Pair pair, RelationshipCircumstances now) {
        return jurisdiction(pair, now.employer());
    }

    static JurisdictionCode jurisdiction(Pair pair, Employer employer) {
        return employer instanceof Employer.Unregistered ? pair.jurisdiction() : jurisdiction(employer);
    }

    static JurisdictionCode jurisdiction(Employer employer) {
        return switch (employer) {
            case Employer.Registered e -> e.jurisdiction();
            case Employer.Ceased e -> e.jurisdiction();
            case Employer.Unregistered _, Employer.UnderAnotherCode _ ->
                throw new IllegalArgumentException("the employer is unknown");
        };
    }

    static String kind(FilingContent content) {
        return content.getClass().getAnnotation(EventType.class).value();
    }
}
