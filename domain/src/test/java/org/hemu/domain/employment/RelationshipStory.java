package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Amendment;
import org.hemu.api.employment.FilingContent.Ending;
import org.hemu.api.employment.FilingContent.FirstContract;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.Renewal;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.shared.Spec.Outcome;
import org.jspecify.annotations.Nullable;

/** One worker and one employer: what was filed so far, and what is filed next. Each step is a new story. */
record RelationshipStory(
        Relationship state,
        Regime regime,
        PersonalData person,
        Employer employer,
        Relationship handingOver,
        LocalDate today) {
    static final EmployerId EMPLOYER = EmployerStory.EMPLOYER;
    static final WorkerId WORKER = new WorkerId("w");
    static final PersonalData ZHANG = citizen("220602197202290033");

    static RelationshipStory of(Regime regime) {
        return new RelationshipStory(
                Relationship.INITIAL,
                regime,
                ZHANG,
                EmployerStory.after(EmployerStory.registered()),
                Relationship.INITIAL,
                LocalDate.parse("2010-03-15"));
    }

    static RelationshipStory standard() {
        return of(Regime.STANDARD);
    }

    static PersonalData citizen(String number) {
        return new PersonalData("张三", new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, number), null, null);
    }

    RelationshipStory on(String day) {
        return new RelationshipStory(state, regime, person, employer, handingOver, LocalDate.parse(day));
    }

    RelationshipStory with(PersonalData other) {
        return new RelationshipStory(state, regime, other, employer, handingOver, today);
    }

    RelationshipStory with(EmployerEvent... history) {
        return new RelationshipStory(state, regime, person, EmployerStory.after(history), handingOver, today);
    }

    RelationshipStory under(Regime other) {
        return new RelationshipStory(state, other, person, employer, handingOver, today);
    }

    RelationshipStory takingOver(Relationship other) {
        return new RelationshipStory(state, regime, person, employer, other, today);
    }

    RelationshipId id() {
        return RelationshipIdentity.of(EMPLOYER, WORKER, regime);
    }

    /** What comes of a command now. */
    Outcome<RelationshipEvent> when(RelationshipCommand command) {
        return new Outcome<>(Relationship.decide(
                command, state, new RelationshipCircumstances(today, employer, person, handingOver)));
    }

    /** What comes of a command once nobody can open the worker any more. */
    Outcome<RelationshipEvent> whenErased(RelationshipCommand command) {
        return new Outcome<>(
                Relationship.decide(command, state, new RelationshipCircumstances(today, employer, null, handingOver)));
    }

    Outcome<RelationshipEvent> when(FilingContent content) {
        return when(command(content));
    }

    RelationshipCommand command(FilingContent content) {
        return content instanceof Hire hire
                ? new FileHire(id(), EMPLOYER, WORKER, regime, person, hire)
                : new SubmitFiling(id(), content);
    }

    /** After a command that yields one event. */
    RelationshipStory then(RelationshipCommand command) {
        return after(when(command).event());
    }

    RelationshipStory after(RelationshipEvent event) {
        return new RelationshipStory(Relationship.evolve(state, event), regime, person, employer, handingOver, today);
    }

    RelationshipStory submitted(FilingContent content) {
        return then(command(content));
    }

    /** After a filing that was submitted and accepted. */
    RelationshipStory filed(FilingContent content) {
        RelationshipStory submitted = submitted(content);
        return submitted.then(submitted.accept());
    }

    AcceptFiling accept() {
        return new AcceptFiling(id(), state.filings().size());
    }

    /** The filing as it is recorded when submitted now. */
    Filing filing(FilingContent content) {
        return filing(when(content).event());
    }

    static Filing filing(RelationshipEvent event) {
        return switch (event) {
            case HireFiled e -> e.filing();
            case FilingSubmitted e -> e.filing();
            case FilingCorrected e -> e.filing();
            default -> throw new AssertionError("no filing: " + event);
        };
    }

    /** What the accepted filings amount to once this one is accepted too. */
    Standing standingAfter(FilingContent content) {
        RelationshipStory submitted = submitted(content);
        return ((FilingAccepted) submitted.when(submitted.accept()).event()).after();
    }

    static Hire hire(String startedOn, @Nullable Terms terms) {
        return new Hire(LocalDate.parse(startedOn), terms == null ? null : terms.contract(), false, null, null);
    }

    static Hire publicWelfareHire(String startedOn, @Nullable Terms terms) {
        return new Hire(LocalDate.parse(startedOn), terms == null ? null : terms.contract(), true, null, null);
    }

    static Hire hireWithServiceSince(String continuousSince, String startedOn, Terms terms) {
        return new Hire(LocalDate.parse(startedOn), terms.contract(), false, LocalDate.parse(continuousSince), null);
    }

    static FirstContract firstContract(Terms terms) {
        return new FirstContract(terms.contract());
    }

    static Renewal renewal(Terms terms) {
        return new Renewal(terms.contract(), false);
    }

    static Renewal renewalAskedFor(Terms terms) {
        return new Renewal(terms.contract(), true);
    }

    static Amendment amendment(String effectiveOn, Terms terms) {
        return new Amendment(LocalDate.parse(effectiveOn), terms.contract(), "协商一致");
    }

    /** An ending with everything in order: severance paid, certificate handed over on the day. */
    static Ending ending(String endedOn, EndingGround ground, Protection... protections) {
        return new Ending(LocalDate.parse(endedOn), ground, Set.of(protections), true, LocalDate.parse(endedOn));
    }

    static Ending endingWithoutSeverance(String endedOn, EndingGround ground) {
        return new Ending(LocalDate.parse(endedOn), ground, Set.of(), false, LocalDate.parse(endedOn));
    }

    static Ending endingWithCertificate(String endedOn, @Nullable String issuedOn) {
        return new Ending(
                LocalDate.parse(endedOn),
                EndingGround.THIRTY_DAY_NOTICE,
                Set.of(),
                true,
                issuedOn == null ? null : LocalDate.parse(issuedOn));
    }
}
