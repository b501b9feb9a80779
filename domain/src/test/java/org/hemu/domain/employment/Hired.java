package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.IdentityDocument;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** The story of one relationship, told in commands and dates. */
final class Hired {
    static final EmployerId EMPLOYER = new EmployerId("D2143569X");
    static final WorkerId WORKER = new WorkerId("aebagbafaydqqcikbmga2dqpca");
    static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    static final PersonalData PERSON = person("220102199003070013");

    private final Regime regime;
    private final RelationshipId id;
    private Employer employer;
    private Relationship state = Relationship.INITIAL;
    private final List<RelationshipEvent> events = new ArrayList<>();

    private Hired(Regime regime) {
        this.regime = regime;
        this.id = RelationshipIdentity.of(EMPLOYER, WORKER, regime);
        this.employer = EmployerTest.registered();
    }

    static Hired nobody() {
        return new Hired(Regime.STANDARD);
    }

    static Hired nobody(Regime regime) {
        return new Hired(regime);
    }

    static PersonalData person(String number) {
        return new PersonalData("李强", new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, number), null, null);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Contract fixed(String signed, String from, String to) {
        return fixed(signed, from, to, null);
    }

    static Contract fixed(String signed, String from, String to, @Nullable String probationTo) {
        return new Contract(
                Contract.Type.FIXED_TERM,
                day(signed),
                day(from),
                day(to),
                probationTo == null ? null : day(probationTo),
                "车工",
                Contract.WorkingHours.STANDARD,
                BigDecimal.valueOf(2600),
                false);
    }

    static Contract without(Contract.Type type, String signed, String from) {
        return new Contract(
                type, day(signed), day(from), null, null, "车工", Contract.WorkingHours.STANDARD, null, false);
    }

    static FilingContent.Hire hire(String startedOn, @Nullable Contract contract) {
        return new FilingContent.Hire(day(startedOn), contract, false, null, null);
    }

    static FilingContent.Ending ending(String on, EndingGround ground, Protection... protections) {
        return new FilingContent.Ending(day(on), ground, Set.of(protections), true, day(on));
    }

    Hired at(Employer other) {
        employer = other;
        return this;
    }

    RelationshipId id() {
        return id;
    }

    Relationship state() {
        return state;
    }

    RelationshipEvent last() {
        return events.getLast();
    }

    Decision<RelationshipEvent> decide(String on, RelationshipCommand command) {
        return Relationship.decide(command, state, new RelationshipCircumstances(day(on), employer));
    }

    Rejection refused(String on, RelationshipCommand command) {
        assertThat(decide(on, command)).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<RelationshipEvent>) decide(on, command)).why();
    }

    Hired when(String on, RelationshipCommand command) {
        Decision<RelationshipEvent> decision = decide(on, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        for (RelationshipEvent event : ((Decision.Accepted<RelationshipEvent>) decision).events()) {
            events.add(event);
            state = Relationship.evolve(state, event);
        }
        return this;
    }

    RelationshipCommand.FileHire hireOf(FilingContent.Hire hire) {
        return new RelationshipCommand.FileHire(id, EMPLOYER, WORKER, regime, PERSON, hire);
    }

    /** A hire filed and accepted on the day. */
    Hired hired(String on, FilingContent.Hire hire) {
        return when(on, hireOf(hire)).when(on, accept());
    }

    /** A filing submitted and accepted on the day. */
    Hired filed(String on, FilingContent content) {
        return when(on, submit(content)).when(on, accept());
    }

    RelationshipCommand.SubmitFiling submit(FilingContent content) {
        return new RelationshipCommand.SubmitFiling(id, content);
    }

    RelationshipCommand.AcceptFiling accept() {
        return new RelationshipCommand.AcceptFiling(id, state.filings().size());
    }

    /** What the rules say when the content is submitted on the day. */
    List<String> rules(String on, FilingContent content) {
        RelationshipCommand command = content instanceof FilingContent.Hire hire ? hireOf(hire) : submit(content);
        Decision<RelationshipEvent> decision = decide(on, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        RelationshipEvent event =
                ((Decision.Accepted<RelationshipEvent>) decision).events().getFirst();
        List<Finding> findings = switch (event) {
            case RelationshipEvent.HireFiled e -> e.filing().findings();
            case RelationshipEvent.FilingSubmitted e -> e.filing().findings();
            default -> List.of();
        };
        return findings.stream().map(finding -> finding.citation().rule()).toList();
    }
}
