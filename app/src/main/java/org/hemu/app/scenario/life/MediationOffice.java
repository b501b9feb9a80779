package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyCommand.AppointMediator;
import org.hemu.api.mediation.MediationBodyCommand.ChangeLegalBasis;
import org.hemu.api.mediation.MediationBodyCommand.ConstituteCommittee;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.app.scenario.province.Person;
import org.hemu.app.scenario.province.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The mediation body before which an employer's disputes are brought: its own committee when it is large or a thing of city or
 * province, otherwise the body of a township, which it shares with others.
 *
 * @param people under which number its mediators are drawn; no employer's
 * @param peoplesSince from when on it mediates by the people's mediation law; absent when it never does
 */
record MediationOffice(
        MediationBodyId id,
        BodyKind kind,
        JurisdictionCode unit,
        String name,
        @Nullable EmployerId employer,
        int people,
        LocalDate establishedOn,
        @Nullable LocalDate peoplesSince) {
    /** How many mediate for a body. */
    static final int MEDIATORS = 3;

    private static final long SALT = 0x4D42;
    private static final int LARGE = 80;
    private static final LocalDate FIRST_WORKING_DAY = LocalDate.of(2010, 1, 4);
    private static final LocalDate PEOPLES_LAW_ADOPTED = LocalDate.of(2011, 1, 4);
    private static final double UNDER_PEOPLES_LAW = 0.4;
    private static final int TERM_YEARS = 3;
    private static final int COMMITTEES = -1_000_000_000;

    static MediationOffice of(Profile employer, World world) {
        JurisdictionCode place = employer.place().jurisdiction();
        boolean own = employer.staff() >= LARGE || place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
        return own ? committee(employer) : ofTownship(township(employer, world), world);
    }

    private static MediationOffice committee(Profile employer) {
        return new MediationOffice(
                CaseworkIds.body(employer.id().value()),
                BodyKind.ENTERPRISE_COMMITTEE,
                employer.place().jurisdiction(),
                employer.name() + "劳动争议调解委员会",
                employer.id(),
                COMMITTEES - employer.index(),
                Calendar.after(Engagements.later(employer.registeredOn(), FIRST_WORKING_DAY), 5),
                null);
    }

    private static MediationOffice ofTownship(Divisions.Unit township, World world) {
        int number = Integer.parseInt(township.code().value().substring(0, 9));
        Chance chance = Chance.of(world.seed(), SALT, number);
        return new MediationOffice(
                CaseworkIds.body(township.code().value()),
                BodyKind.TOWNSHIP_BODY,
                township.code(),
                township.name() + "劳动争议调解中心",
                null,
                -number,
                FIRST_WORKING_DAY,
                chance.hits(UNDER_PEOPLES_LAW) ? PEOPLES_LAW_ADOPTED : null);
    }

    /** Those that file in the county have their workers in some township of it. */
    private static Divisions.Unit township(Profile employer, World world) {
        JurisdictionCode place = employer.place().jurisdiction();
        return place.level() == Level.COUNTY
                ? Chance.of(world.seed(), SALT, -1, employer.index())
                        .oneOf(world.divisions().below(place))
                : world.divisions().unit(place.at(Level.TOWNSHIP));
    }

    boolean isOfThePeopleOn(LocalDate day) {
        return peoplesSince != null && !day.isBefore(peoplesSince);
    }

    SubjectId mediator(int number, World world) {
        return new SubjectId(
                world.workerId().apply(person(number, world).document()).value());
    }

    private Person person(int number, World world) {
        return world.people().person(people, number);
    }

    /** How the body comes to be. */
    List<Planned> planned(World world) {
        Schedule schedule = new Schedule(Chance.of(world.seed(), SALT, people));
        schedule.add(
                establishedOn,
                Sender.COORDINATOR,
                () -> new EstablishMediationBody(
                        id, kind, LegalBasis.DISPUTE_MEDIATION_LAW, unit, name, employer, establishedOn));
        if (kind == BodyKind.ENTERPRISE_COMMITTEE) {
            schedule.add(
                    establishedOn,
                    Sender.COORDINATOR,
                    () -> new ConstituteCommittee(id, new Composition(6, 2, 3, 3, true), establishedOn));
        }
        LocalDate until = establishedOn.plusYears(TERM_YEARS).minusDays(1);
        IntStream.range(0, MEDIATORS)
                .forEach(number -> schedule.add(
                        establishedOn,
                        Sender.COORDINATOR,
                        () -> new AppointMediator(
                                id,
                                mediator(number, world),
                                person(number, world).data(),
                                establishedOn,
                                until)));
        LocalDate peoples = peoplesSince;
        if (peoples != null) {
            schedule.add(
                    peoples,
                    Sender.COORDINATOR,
                    () -> new ChangeLegalBasis(id, LegalBasis.PEOPLES_MEDIATION_LAW, peoples));
        }
        return schedule.planned();
    }
}
