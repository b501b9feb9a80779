package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.ContentOfAnotherKind;
import org.hemu.api.employment.EmploymentRejection.TakeOverFollowsTransfer;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.domain.employment.Relationship.Pair;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** Decides how an open filing may be corrected. */
final class Corrections {
    private Corrections() {}

    static Decision<RelationshipEvent> correct(
            CorrectFiling c, FilingOnRecord returned, Pair pair, Relationship state, RelationshipCircumstances now) {
        FilingContent content = keepingOrigin(returned.content(), c.content());
        Optional<EmploymentRejection> refusal = Refusals.first(
                () -> anotherKind(returned.content(), content), () -> movedTakeOver(returned.content(), content));
        return refusal.<Decision<RelationshipEvent>>map(Decision::refuse)
                .orElseGet(() -> corrected(returned, content, c.reason(), true, pair, state, now));
    }

    /** What the employer that hands over has changed is taken over as it is now. */
    static Decision<RelationshipEvent> takeOver(
            CorrectTakeOver c, FilingOnRecord open, Pair pair, Relationship state, RelationshipCircumstances now) {
        Hire hire = (Hire) open.content();
        FilingContent content = new Hire(
                c.startedOn(), c.contract(), c.publicWelfarePost(), c.continuousSince(), hire.transferredFrom());
        return corrected(open, content, c.reason(), false, pair, state, now);
    }

    private static Decision<RelationshipEvent> corrected(
            FilingOnRecord before,
            FilingContent content,
            String reason,
            boolean resubmitted,
            Pair pair,
            Relationship state,
            RelationshipCircumstances now) {
        LocalDate today = now.today();
        int number = before.number();
        Relationship past = state.foreseenBefore(number);
        Optional<EmploymentRejection> refusal = Refusals.first(
                () -> Submissions.afterCeasing(content, now),
                () -> Plausibility.of(content, past, today),
                () -> LaterFilings.contradicted(state, number, content, today));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Dossier dossier = Dossier.of(past, before.regime(past), now.person(), content, before.firstSubmittedOn());
        return accept(new FilingCorrected(
                pair.id(),
                pair.employerId(),
                Submissions.jurisdiction(pair, now),
                Submissions.filing(number, resubmitted ? today : before.filing().submittedOn(), content, dossier),
                content,
                reason,
                resubmitted,
                before.firstSubmission()));
    }

    /** A hire by transfer stays one, whatever is corrected about it: what is handed over was recorded with the transfer. */
    private static FilingContent keepingOrigin(FilingContent returned, FilingContent corrected) {
        if (!(returned instanceof Hire before) || !(corrected instanceof Hire after)) {
            return corrected;
        }
        boolean taken = before.transferredFrom() != null;
        return new Hire(
                after.startedOn(),
                after.contract(),
                after.publicWelfarePost() || (taken && before.publicWelfarePost()),
                taken && after.continuousSince() == null ? before.continuousSince() : after.continuousSince(),
                before.transferredFrom());
    }

    /** A transfer stays one to the same relationship: the hire there was recorded with it. */
    private static Optional<EmploymentRejection> anotherKind(FilingContent returned, FilingContent corrected) {
        if (returned instanceof TransferOut before
                && corrected instanceof TransferOut after
                && !target(before).equals(target(after))) {
            boolean sameEmployer = before.toEmployer().equals(after.toEmployer());
            return Optional.of(new ContentOfAnotherKind(
                    target(before), target(after), sameEmployer ? "/toRelationship" : "/toEmployer"));
        }
        return corrected.getClass() == returned.getClass()
                ? Optional.empty()
                : Optional.of(new ContentOfAnotherKind(Submissions.kind(returned), Submissions.kind(corrected), ""));
    }

    /** What is handed over is corrected where it is filed: with the employer that hands over. */
    private static Optional<EmploymentRejection> movedTakeOver(FilingContent returned, FilingContent corrected) {
        if (!(returned instanceof Hire before) || !(corrected instanceof Hire after)) {
            return Optional.empty();
        }
        return Optional.ofNullable(before.transferredFrom())
                .flatMap(from -> differing(before, after)
                        .map(pointer -> new TakeOverFollowsTransfer(from, before.startedOn(), pointer)));
    }

    private static Optional<String> differing(Hire before, Hire after) {
        if (!before.startedOn().equals(after.startedOn())) {
            return Optional.of("/startedOn");
        }
        if (before.publicWelfarePost() != after.publicWelfarePost()) {
            return Optional.of("/publicWelfarePost");
        }
        return Objects.equals(before.continuousSince(), after.continuousSince())
                ? Optional.empty()
                : Optional.of("/continuousSince");
    }

    private static String target(TransferOut content) {
        return Submissions.kind(content) + " to " + content.toRelationship() + " with " + content.toEmployer();
    }
}
