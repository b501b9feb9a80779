package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.DeclineReason;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.IntakeCommand.DeclineMediation;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.IntakeCommand.RecordConsent;
import org.hemu.api.mediation.IntakeCommand.RecordRefusal;
import org.hemu.api.mediation.ProceedingsCommand.AssignMediators;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.ProceedingsCommand.RecuseMediator;
import org.hemu.api.mediation.ProceedingsCommand.TransferMediation;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Command;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;

/** One dispute before a mediation body, from the application to the archive. */
final class DisputeLife {
    /** How many speak for the workers of a collective dispute. */
    static final int REPRESENTATIVES = 3;

    private static final int DAYS = 15;
    private static final int ACCEPTANCE_WORKING_DAYS = 3;
    private static final LocalDate DUTIES_SINCE = LocalDate.of(2012, 1, 1);

    private final MediationOffice office;
    private final CaseId id;
    private final Grievance grievance;
    private final World world;
    private final Chance chance;
    private final Schedule schedule;
    private Side applicant = Side.WORKER;
    private int documents;

    private DisputeLife(CaseId id, MediationOffice office, Grievance grievance, World world, Chance chance) {
        this.id = id;
        this.office = office;
        this.grievance = grievance;
        this.world = world;
        this.chance = chance;
        this.schedule = new Schedule(chance.fork(1));
    }

    static DisputeLife of(
            CaseId id,
            Profile employer,
            List<Engagement> workers,
            MediationOffice office,
            LocalDate appliedOn,
            World world,
            Chance chance) {
        Grievance grievance = Grievance.of(employer, workers, world, chance.fork(2));
        DisputeLife life = new DisputeLife(id, office, grievance, world, chance);
        life.apply(appliedOn);
        return life;
    }

    MediationOffice office() {
        return office;
    }

    List<Planned> planned() {
        return schedule.planned();
    }

    private void apply(LocalDate on) {
        boolean written = chance.hits(0.7);
        applicant = chance.hits(Rates.APPLIED_BY_WORKERS) ? Side.WORKER : Side.EMPLOYER;
        DocumentDigest application = document(written ? DocumentKind.APPLICATION : DocumentKind.RECORD);
        say(
                on,
                new ApplyForMediation(
                        id,
                        office.id(),
                        applicant,
                        written ? ApplicationForm.WRITTEN : ApplicationForm.ORAL,
                        application,
                        grievance.dispute(),
                        null,
                        on));
        if (grievance.isCollective()) {
            say(on, new NameRepresentatives(id, grievance.workers().subList(0, REPRESENTATIVES), on));
        }
        double fate = chance.uniform();
        if (fate < Rates.OUT_OF_SCOPE) {
            decline(DeclineReason.OUT_OF_SCOPE, Calendar.after(on, chance.between(1, 3)));
        } else if (fate < Rates.OUT_OF_SCOPE + Rates.NOT_CONSENTED) {
            refuse(on);
        } else {
            accept(on);
        }
    }

    private void refuse(LocalDate appliedOn) {
        LocalDate on = Calendar.after(appliedOn, chance.between(1, 2));
        say(on, new RecordRefusal(id, applicant.other(), on));
        decline(DeclineReason.PARTY_REFUSED, Calendar.after(on, chance.between(0, 1)));
    }

    private void decline(DeclineReason reason, LocalDate on) {
        say(on, new DeclineMediation(id, reason, document(DocumentKind.NOTICE), on));
        archive(on);
    }

    private void accept(LocalDate appliedOn) {
        LocalDate consentedOn = Calendar.after(appliedOn, chance.between(0, 1));
        boolean late = chance.hits(Rates.ACCEPTED_LATE);
        LocalDate on = late
                ? Calendar.after(appliedOn, ACCEPTANCE_WORKING_DAYS + chance.between(1, 3))
                : Calendar.after(consentedOn, chance.between(0, ACCEPTANCE_WORKING_DAYS - 1));
        say(consentedOn, new RecordConsent(id, applicant.other(), null, consentedOn));
        if (late) {
            review(Calendar.after(appliedOn, ACCEPTANCE_WORKING_DAYS + 1));
        }
        say(on, new AcceptMediation(id, on));
        assign(on);
        mediate(on);
    }

    private void assign(LocalDate on) {
        int first = chance.between(0, MediationOffice.MEDIATORS - 1);
        SubjectId head = mediator(first);
        boolean team = grievance.isCollective() || chance.hits(0.2);
        say(on, new AssignMediators(id, team ? List.of(head, mediator(first + 1)) : List.of(head), head, on));
        if (!team && chance.hits(Rates.RECUSED)) {
            SubjectId other = mediator(first + 2);
            say(on, new RecuseMediator(id, head, RecusalGround.OTHER_RELATION, on));
            say(on, new AssignMediators(id, List.of(other), other, on));
        }
    }

    private SubjectId mediator(int number) {
        return office.mediator(number % MediationOffice.MEDIATORS, world);
    }

    private void mediate(LocalDate acceptedOn) {
        LocalDate last = acceptedOn.plusDays(DAYS - 1);
        if (chance.hits(Rates.WITHDRAWN)) {
            end(Ending.WITHDRAWN_BY_APPLICANT, earlier(Calendar.after(acceptedOn, chance.between(1, 3)), last));
            return;
        }
        LocalDate held = earlier(Calendar.after(acceptedOn, chance.between(1, 4)), last);
        hold(held);
        boolean extended = chance.hits(Rates.EXTENDED) && !acceptedOn.isBefore(DUTIES_SINCE);
        if (extended) {
            LocalDate until = acceptedOn.plusDays(DAYS + 15);
            say(held, new ExtendMediation(id, List.of(Side.values()), until, document(DocumentKind.CONSENT), held));
            held = earlier(Calendar.after(acceptedOn.plusDays(DAYS), chance.between(1, 4)), until);
            hold(held);
        } else if (chance.hits(0.35)) {
            held = earlier(Calendar.after(held, chance.between(1, 3)), last);
            hold(held);
        }
        if (chance.hits(Rates.AGREED)) {
            new AgreementLife(this, grievance, office, chance.fork(3)).reach(held);
        } else {
            fail(acceptedOn, held);
        }
    }

    private void fail(LocalDate acceptedOn, LocalDate held) {
        double how = chance.uniform();
        if (how < 0.55) {
            end(Ending.NOT_REACHED, held);
        } else if (how < 0.70) {
            end(Ending.RESPONDENT_REFUSED, held);
        } else if (how < 0.80) {
            end(Ending.SETTLED_PRIVATELY, held);
        } else if (how < 0.92) {
            Channel to = chance.hits(0.7) ? Channel.ARBITRATION : Channel.INSPECTION;
            say(held, new TransferMediation(id, to, null, held));
            archive(held);
        } else if (acceptedOn.isBefore(DUTIES_SINCE)) {
            review(Calendar.openOn(acceptedOn.plusDays(DAYS + 6)));
            end(Ending.NOT_REACHED, Calendar.openOn(acceptedOn.plusDays(DAYS + 8)));
        } else {
            LocalDate noticed = Calendar.openOn(acceptedOn.plusDays(DAYS + 32));
            review(noticed);
            archive(noticed);
        }
    }

    private void hold(LocalDate on) {
        say(on, new HoldSession(id, false, List.of(), document(DocumentKind.RECORD), on));
    }

    private void end(Ending ending, LocalDate on) {
        say(on, new EndMediation(id, ending, document(DocumentKind.RECORD), on));
        archive(on);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    CaseId id() {
        return id;
    }

    /** Another document of the case. */
    DocumentDigest document(DocumentKind kind) {
        return CaseworkIds.document(id, kind, documents++);
    }

    /** Plans what the mediator records. */
    void say(LocalDate day, Command command) {
        schedule.add(day, Sender.MEDIATOR, () -> command);
    }

    /** Plans that the deadlines are looked at, as happens every day. */
    void review(LocalDate day) {
        schedule.add(day, Sender.DEADLINES, () -> new ReviewDeadlines(id));
    }

    void archive(LocalDate after) {
        LocalDate on = Calendar.after(after, 5);
        say(on, new ArchiveCase(id, on));
    }
}
