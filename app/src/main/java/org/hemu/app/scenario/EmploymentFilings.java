package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.domain.employment.RelationshipIdentity;
import org.jspecify.annotations.Nullable;

/** What an employer files about one employment, from the hire to the end; late, wrong and double now and then. */
final class EmploymentFilings {
    private final Firm firm;
    private final Employment employment;
    private final WorkerIdKey key;
    private final Chance chance;
    private final PersonalData person;
    private final RelationshipId relationship;
    private final Desk desk;
    private final LocalDate filesOn;

    EmploymentFilings(long seed, Firm firm, Employment employment, WorkerIdKey key, List<Step> steps) {
        this.firm = firm;
        this.employment = employment;
        this.key = key;
        this.chance = Chance.of(seed, firm.number(), 11, employment.place(), employment.turn());
        this.person = Names.worker(chance, firm.county().code().prefix(), employment.startedOn());
        this.relationship = RelationshipIdentity.of(firm.id(), worker(person), employment.regime());
        this.desk = new Desk(firm, chance, steps, relationship);
        this.filesOn = Objects.requireNonNull(firm.filesOn(), "only firms that file have filings");
    }

    private WorkerId worker(PersonalData of) {
        return key.workerId(Objects.requireNonNull(of.document()));
    }

    void plan() {
        LocalDate hired = hire();
        if (hired.isAfter(Firm.END)) {
            return;
        }
        Contract filed = contractOn(hired);
        for (Contract contract : employment.contracts()) {
            if (contract.equals(filed) || (filed != null && contract.from().isBefore(filed.from()))) {
                continue;
            }
            LocalDate day = desk.nextDay(submission(later(contract.signedOn(), hired), 30));
            if (day.isAfter(lastFilingDay())) {
                return;
            }
            FilingContent content = filed == null
                    ? new FilingContent.FirstContract(contract)
                    : new FilingContent.Renewal(contract, chance.happens(0.2));
            desk.file(day, content, () -> new SubmitFiling(relationship, content));
            filed = contract;
        }
        end(filed);
    }

    /** The last day on which anything but the ending may be filed: later it would be about an ended relationship. */
    private LocalDate lastFilingDay() {
        return employment.endsOn() == null ? Firm.END : employment.endsOn();
    }

    private LocalDate hire() {
        LocalDate start = later(employment.startedOn(), filesOn);
        LocalDate day = desk.nextDay(
                start.equals(employment.startedOn()) ? submission(start, 30) : start.plusDays(chance.between(0, 20)));
        Contract contract = contractOn(day);
        FilingContent.Hire hire = new FilingContent.Hire(employment.startedOn(), contract, false, null, null);
        if (chance.happens(0.005)) {
            PersonalData wrong = Names.mistyped(person);
            desk.attempt(day, () -> hireOf(wrong, hire));
        }
        desk.file(day, hire, () -> hireOf(person, hire));
        if (chance.happens(0.002)) {
            desk.attempt(day, () -> hireOf(person, hire));
        }
        return day;
    }

    private FileHire hireOf(PersonalData who, FilingContent.Hire hire) {
        return new FileHire(
                RelationshipIdentity.of(firm.id(), worker(who), employment.regime()),
                firm.id(),
                worker(who),
                employment.regime(),
                who,
                hire);
    }

    /** The contract that is signed by the day and begins last. */
    private @Nullable Contract contractOn(LocalDate day) {
        return employment.contracts().stream()
                .filter(c -> !c.signedOn().isAfter(day) && !c.from().isAfter(day))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private void end(@Nullable Contract last) {
        LocalDate endsOn = employment.endsOn();
        if (endsOn == null) {
            return;
        }
        LocalDate day = desk.nextDay(submission(endsOn.plusDays(1), 6));
        if (day.isAfter(Firm.END)) {
            return;
        }
        EndingGround ground = ground(endsOn, last);
        boolean paid = ground.severance() != EndingGround.Severance.DUE || chance.happens(0.9);
        FilingContent content = new FilingContent.Ending(
                endsOn, ground, Set.of(), paid, chance.happens(0.93) ? endsOn.plusDays(chance.between(0, 8)) : null);
        FilingContent issued = notAfter(content, day);
        desk.file(day, issued, () -> new SubmitFiling(relationship, issued));
    }

    /** A certificate that will be issued after the filing is not stated in it. */
    private static FilingContent notAfter(FilingContent content, LocalDate day) {
        return content instanceof FilingContent.Ending e
                        && e.certificateIssuedOn() != null
                        && e.certificateIssuedOn().isAfter(day)
                ? new FilingContent.Ending(e.endedOn(), e.ground(), e.protections(), e.severancePaid(), null)
                : content;
    }

    private EndingGround ground(LocalDate endsOn, @Nullable Contract last) {
        if (endsOn.equals(firm.ceasesOn())) {
            return EndingGround.EMPLOYER_CLOSED;
        }
        if (employment.regime() == Regime.PART_TIME) {
            return EndingGround.PART_TIME_AT_WILL;
        }
        if (last != null && last.to() != null && !endsOn.isBefore(last.to().minusDays(15))) {
            return EndingGround.TERM_EXPIRED;
        }
        double draw = chance.uniform();
        if (draw < 0.52) {
            return EndingGround.THIRTY_DAY_NOTICE;
        }
        if (draw < 0.70) {
            return EndingGround.MUTUAL_PROPOSED_BY_WORKER;
        }
        if (draw < 0.85) {
            return EndingGround.MUTUAL_PROPOSED_BY_EMPLOYER;
        }
        return chance.one(List.of(
                EndingGround.PAY_LATE_OR_SHORT,
                EndingGround.SERIOUS_BREACH_OF_RULES,
                EndingGround.INCOMPETENT_AFTER_TRAINING,
                EndingGround.LAY_OFF_SERIOUS_DIFFICULTY,
                EndingGround.RETIREMENT_AGE));
    }

    /** Usually within the limit, sometimes after it. */
    private LocalDate submission(LocalDate occurred, int limit) {
        return occurred.plusDays(
                chance.happens(0.88)
                        ? chance.between(0, Math.max(1, limit / 2))
                        : chance.between(limit + 2, limit + 45));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
