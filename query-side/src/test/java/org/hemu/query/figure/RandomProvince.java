package org.hemu.query.figure;

import static org.hemu.query.employment.EmploymentStory.accepted;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.deregistered;
import static org.hemu.query.employment.EmploymentStory.filing;
import static org.hemu.query.employment.EmploymentStory.hire;
import static org.hemu.query.employment.EmploymentStory.hired;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.registered;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hemu.api.calendar.CalendarEvent.HolidayNoticeRecorded;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.query.employment.EmploymentStory;
import org.hemu.query.jurisdiction.JurisdictionStory;
import org.hemu.query.mediation.MediationStory;
import org.hemu.query.shared.History;
import org.jspecify.annotations.Nullable;

/** Employers that register, file, move, hire and cease at random in the story's province; the same for the same seed. */
public final class RandomProvince {
    static final List<JurisdictionCode> UNITS = List.of(
            JurisdictionStory.JILIN,
            JurisdictionStory.CHANGCHUN,
            JurisdictionStory.NANGUAN,
            JurisdictionStory.NANGUAN_STREET,
            JurisdictionStory.SIPING,
            JurisdictionStory.TIEXI,
            JurisdictionStory.OLD_GONGZHULING,
            JurisdictionStory.OLD_FANJIATUN);
    private static final LocalDate BEGINNING = LocalDate.parse("2011-01-01");

    private final Random random;
    private final History history = JurisdictionStory.established();
    private int relationships;

    private RandomProvince(long seed) {
        random = new Random(seed);
    }

    /** Ten years in which Tiexi is merged into its neighbour and that neighbour moves to Changchun. */
    public static History eventful(long seed) {
        return JurisdictionStory.moved(new RandomProvince(seed)
                .withEmployers(60)
                .and(RandomCases.of(new Random(seed), 80, UNITS, BEGINNING))
                .and(RandomPetitions.of(new Random(seed * 3), 40, UNITS))
                .and(restricted("zhang"), restricted("wang"), proposed("liu"), notice())
                .and(mediation())
                .and(JurisdictionStory.mergedInto(
                        JurisdictionStory.TIEXI, JurisdictionStory.OLD_GONGZHULING, "2014-01-15")));
    }

    /** Somebody whose data is only stored: no figure may depend on it. */
    private static ProcessingRestricted restricted(String subject) {
        return new ProcessingRestricted(
                new SubjectId(subject), UNITS.getFirst(), RestrictionReason.RETENTION_RUNNING, BEGINNING);
    }

    /** Somebody about whom a second person still has to agree. */
    private static ErasureProposed proposed(String subject) {
        return new ErasureProposed(
                new SubjectId(subject), UNITS.getFirst(), ErasureGround.RETENTION_ENDED, "clerk-1", BEGINNING);
    }

    private static HolidayNoticeRecorded notice() {
        return new HolidayNoticeRecorded(
                new HolidayNotice(BEGINNING.minusDays(22), 2011, List.of(), List.of(), "notice"), UNITS.getFirst());
    }

    /** A body with a mediator, a case that ended with an agreement and one that is not decided. */
    private static Event[] mediation() {
        JurisdictionCode street = JurisdictionStory.NANGUAN_STREET;
        CaseId agreed = MediationStory.CASE;
        return new Event[] {
            MediationStory.established(MediationStory.BODY, street, "2009-06-01"),
            MediationStory.appointed(MediationStory.BODY, street, "2009-06-01", "2015-05-31"),
            MediationStory.applied(agreed, street, "2012-03-01", "2012-03-06"),
            MediationStory.accepted(agreed, street, "2012-03-05", "2012-03-20"),
            MediationStory.assigned(agreed, street, "2012-03-05"),
            MediationStory.agreed(agreed, street, "2012-03-15"),
            MediationStory.effective(agreed, street, "2012-03-16", "2012-04-15"),
            MediationStory.performed(agreed, street, "2012-04-10"),
            MediationStory.applied(MediationStory.caseOf(1), JurisdictionStory.TIEXI, "2012-12-28", null)
        };
    }

    private History withEmployers(int count) {
        for (int i = 0; i < count; i++) {
            employer(new EmployerId(String.valueOf(100_000_000 + random.nextInt(800_000_000))));
        }
        return history;
    }

    private void employer(EmployerId id) {
        JurisdictionCode unit = unit();
        history.and(registered(id, unit));
        if (random.nextInt(4) > 0) {
            String filedOn = day(400).toString();
            history.and(initialFiling(id, unit, filedOn), initialFilingAccepted(id, unit, filedOn));
        }
        LocalDate until = BEGINNING.plusYears(12);
        for (LocalDate on : days(random.nextInt(4))) {
            history.and(declared(id, unit, YearMonth.from(on).toString(), random.nextInt(9), random.nextInt(9)));
        }
        for (LocalDate on : days(random.nextInt(3))) {
            JurisdictionCode next = unit();
            if (!next.equals(unit)) {
                history.and(EmploymentStory.moved(id, unit, next, on.toString()));
                unit = next;
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            relationship(id, unit);
        }
        if (random.nextInt(5) == 0) {
            history.and(deregistered(
                    id, unit, until.minusDays(random.nextInt(2_000)).toString()));
        }
    }

    private void relationship(EmployerId employer, JurisdictionCode unit) {
        RelationshipId id = new RelationshipId("r-%05d".formatted(relationships++));
        LocalDate from = day(3_000);
        Regime regime = Regime.values()[random.nextInt(3)];
        LocalDate end = spell(id, employer, unit, 1, regime, from);
        if (end != null && regime.fullTime()) {
            Regime other = regime == Regime.STANDARD ? Regime.DISPATCH : Regime.STANDARD;
            spell(id, employer, unit, 2, other, end.plusDays(1));
        }
    }

    /** The last day of the spell, when there is one. */
    private @Nullable LocalDate spell(
            RelationshipId id, EmployerId employer, JurisdictionCode unit, int number, Regime regime, LocalDate from) {
        history.and(hired(id, employer, unit, regime, filing(number, from.toString()), hire(from.toString(), null)));
        Standing before = Standing.NONE;
        for (int i = 0; i <= random.nextInt(2); i++) {
            Standing after = standing(from);
            history.and(accepted(id, employer, unit, number, regime, from.plusDays(9), before, after));
            before = after;
        }
        return before.employed().getLast().to();
    }

    private Standing standing(LocalDate from) {
        LocalDate end = random.nextBoolean() ? null : from.plusDays(30 + random.nextInt(1_500));
        Period employed = new Period(from, end);
        LocalDate contractEnd = from.plusDays(random.nextInt(1_500));
        return new Standing(
                List.of(employed),
                random.nextInt(4) == 0
                        ? List.of()
                        : List.of(end != null && end.isBefore(contractEnd) ? employed : new Period(from, contractEnd)));
    }

    private JurisdictionCode unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private LocalDate day(int within) {
        return BEGINNING.plusDays(random.nextInt(within));
    }

    private List<LocalDate> days(int count) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(day(4_000));
        }
        return days.stream().sorted().toList();
    }
}
