package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Command;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Person;
import org.hemu.domain.employment.IdentityDocumentRule;

/**
 * The filings about one worker, one after the other. The end does not wait for the clerk to decide what was filed before it;
 * anything else does, and an employer that has something to correct does that first.
 */
final class RelationshipFilings {
    private final EmployerId employer;
    private final Person person;
    private final RelationshipId id;
    private final Identities ids;
    private final Schedule schedule;
    private final Chance chance;
    private int number;
    private LocalDate free = Calendar.FIRST_DAY;
    private LocalDate endable = Calendar.FIRST_DAY;

    RelationshipFilings(
            EmployerId employer, Person person, RelationshipId id, Identities ids, Schedule schedule, Chance chance) {
        this.employer = employer;
        this.person = person;
        this.id = id;
        this.ids = ids;
        this.schedule = schedule;
        this.chance = chance;
    }

    /** The first day on which another filing can be submitted. */
    LocalDate free() {
        return free;
    }

    /** The first day on which the end can be submitted. */
    LocalDate endable() {
        return endable;
    }

    /** A hire; now and then first with a wrong check digit, or a second time by mistake. */
    void hire(FilingContent.Hire hire, Regime regime, LocalDate submittedOn) {
        if (chance.hits(Rates.WRONG_CHECK_DIGITS)) {
            schedule.add(submittedOn, Sender.EMPLOYER, () -> fileHire(mistyped(person.document()), regime, hire));
        }
        submit(
                hire,
                submittedOn,
                content -> () -> fileHire(asShown(submittedOn), regime, (FilingContent.Hire) content));
        if (chance.hits(Rates.DUPLICATE_HIRES)) {
            schedule.add(free, Sender.EMPLOYER, () -> fileHire(person.document(), regime, hire));
        }
    }

    /** What clients make of the number on a card, be it one with 15 digits. */
    private IdentityDocument asShown(LocalDate day) {
        return IdentityDocumentRule.normalize(IdentityDocument.Kind.CITIZEN_ID, person.numberShownOn(day))
                .orElseThrow();
    }

    private FileHire fileHire(IdentityDocument document, Regime regime, FilingContent.Hire hire) {
        return new FileHire(
                ids.relationship(employer, document, regime),
                employer,
                ids.worker(document),
                regime,
                new PersonalData(person.name(), document, person.phone(), person.address()),
                hire);
    }

    private static IdentityDocument mistyped(IdentityDocument document) {
        String number = document.number();
        char last = number.charAt(number.length() - 1);
        char other = last == 'X' ? '0' : last == '9' ? 'X' : (char) (last + 1);
        return new IdentityDocument(document.kind(), number.substring(0, number.length() - 1) + other);
    }

    /** Any filing but a hire. */
    void file(FilingContent content, LocalDate submittedOn) {
        submit(content, submittedOn, what -> () -> new SubmitFiling(id, what));
    }

    private interface Submission {
        Supplier<Command> of(FilingContent content);
    }

    private void submit(FilingContent content, LocalDate submittedOn, Submission submission) {
        number++;
        boolean returned = chance.hits(Rates.RETURNED);
        FilingContent first = returned ? Slips.mistaken(content) : content;
        schedule.add(submittedOn, Sender.EMPLOYER, submission.of(first));
        LocalDate decidedOn = Schedule.decision(submittedOn, chance);
        if (returned) {
            decidedOn = returnedAndCorrected(content, decidedOn);
        }
        acceptedOn(decidedOn);
        endable = returned ? free : Calendar.after(submittedOn, 1);
    }

    private LocalDate returnedAndCorrected(FilingContent content, LocalDate returnedOn) {
        int filing = number;
        schedule.add(
                returnedOn,
                Sender.CLERK,
                () -> new ReturnFiling(id, filing, Slips.reasons(content), Slips.note(content)));
        LocalDate correctedOn = Calendar.after(returnedOn, chance.between(1, 6));
        schedule.add(correctedOn, Sender.EMPLOYER, () -> new CorrectFiling(id, filing, content, "按退回意见更正"));
        return Schedule.decision(correctedOn, chance);
    }

    /** Accepted on the day, or as soon as everything filed before is decided. */
    private LocalDate acceptedOn(LocalDate day) {
        int filing = number;
        LocalDate acceptedOn = Engagements.later(day, free);
        schedule.add(acceptedOn, Sender.CLERK, () -> new AcceptFiling(id, filing));
        free = Calendar.after(acceptedOn, 1);
        return acceptedOn;
    }

    /** A filing that the employer takes back on the next working day. */
    void fileAndWithdraw(FilingContent content, LocalDate submittedOn) {
        int filing = ++number;
        schedule.add(submittedOn, Sender.EMPLOYER, () -> new SubmitFiling(id, content));
        LocalDate withdrawnOn = Calendar.after(submittedOn, 1);
        schedule.add(withdrawnOn, Sender.EMPLOYER, () -> new WithdrawFiling(id, filing, "双方未就变更达成一致"));
        free = Calendar.after(withdrawnOn, 1);
        endable = free;
    }

    /**
     * Hands the worker over; the other employer's side is accepted with its own filings.
     *
     * @return the day on which this side is accepted
     */
    LocalDate transfer(EmployerId to, Regime regime, LocalDate lastDay, LocalDate submittedOn) {
        number++;
        schedule.add(
                submittedOn,
                Sender.EMPLOYER,
                () -> new TransferRelationship(
                        id, to, ids.relationship(to, person, regime), lastDay, null, "企业合并，劳动合同由承继单位继续履行"));
        return acceptedOn(Schedule.decision(submittedOn, chance));
    }

    /** The hire that came about by a transfer is accepted after the end with the employer that handed over. */
    void takenOver(LocalDate endAcceptedOn) {
        number++;
        acceptedOn(Schedule.decision(endAcceptedOn, chance));
        endable = free;
    }
}
