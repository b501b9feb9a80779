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

    /** The last day with the employer that hands over was corrected, and the first day here follows it; nothing else changes. */
    static Decision<RelationshipEvent> takeOver(
            CorrectTakeOver c, FilingOnRecord open, Pair pair, Relationship state, RelationshipCircumstances now) {
        Hire hire = (Hire) open.content();
        FilingContent content = new Hire(
                c.startedOn(), c.contract(), hire.publicWelfarePost(), hire.continuousSince(), hire.transferredFrom());
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

    /** A hire by transfer stays one, whatever is corrected about it: the transfer was recorded with it. */
    private static FilingContent keepingOrigin(FilingContent returned, FilingContent corrected) {
        return returned instanceof Hire before && corrected instanceof Hire after
                ? new Hire(
                        after.startedOn(),
                        after.contract(),
                        after.publicWelfarePost(),
                        after.continuousSince(),
                        before.transferredFrom())
                : corrected;
    }

    /** A transfer stays one to the same relationship: the hire there was recorded with it. */
    private static Optional<EmploymentRejection> anotherKind(FilingContent returned, FilingContent corrected) {
        if (returned instanceof TransferOut before
                && corrected instanceof TransferOut after
                && !target(before).equals(target(after))) {
            return Optional.of(new ContentOfAnotherKind(target(before), target(after), ""));
        }
        return corrected.getClass() == returned.getClass()
                ? Optional.empty()
                : Optional.of(new ContentOfAnotherKind(Submissions.kind(returned), Submissions.kind(corrected), ""));
    }

    /** The first day of a hire by transfer is the day after the last one with the employer that handed over. */
    private static Optional<EmploymentRejection> movedTakeOver(FilingContent returned, FilingContent corrected) {
        return returned instanceof Hire before
                        && corrected instanceof Hire after
                        && before.transferredFrom() != null
                        && !Objects.equals(before.startedOn(), after.startedOn())
                ? Optional.of(new TakeOverFollowsTransfer(before.transferredFrom(), before.startedOn(), "/startedOn"))
                : Optional.empty();
    }

    private static String target(TransferOut content) {
        return Submissions.kind(content) + " to " + content.toRelationship() + " with " + content.toEmployer();
    }
}
