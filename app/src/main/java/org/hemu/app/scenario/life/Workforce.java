package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.People;
import org.hemu.app.scenario.province.Person;
import org.hemu.app.scenario.province.Profile;

/** Everybody who ever works for one employer: posts that are filled, left and filled again. */
final class Workforce {
    private static final double TENURE_DAYS = 1_500;
    private static final int LONGEST_DAYS = 9_000;
    private static final int MAJORITY = 18;
    private static final int LAST_HIRE_BEFORE_CLOSING = 40;

    private final Profile employer;
    private final People people;
    private final Engagements engagements;
    private final Chance chance;
    private final List<Engagement> all = new ArrayList<>();
    private int hired;

    private Workforce(Profile employer, People people, Chance chance) {
        this.employer = employer;
        this.people = people;
        this.chance = chance;
        this.engagements = new Engagements(employer, chance.fork(-1));
    }

    static List<Engagement> of(Profile employer, People people, List<Handover> handovers, Chance chance) {
        Workforce workforce = new Workforce(employer, people, chance);
        workforce.fillPosts();
        for (Handover handover : handovers) {
            Engagement takenOver = workforce.engagements.takenOver(handover, chance.fork(1_000_000 + workforce.hired));
            workforce.all.add(takenOver);
            workforce.hired++;
        }
        return workforce.all;
    }

    private void fillPosts() {
        int grown = (int) StrictMath.round(employer.staff()
                * Rates.GROWTH_PER_YEAR
                * 3
                * 2
                * chance.fork(-2).uniform());
        for (int post = 0; post < employer.staff() + grown; post++) {
            Chance drawn = chance.fork(post);
            fill(post < employer.staff() ? firstOccupant(drawn) : newPost(drawn), drawn);
        }
    }

    private Engagement firstOccupant(Chance drawn) {
        Person person = people.person(employer.index(), hired++);
        LocalDate opensOn = employer.opensOn();
        if (!employer.establishedOn().isBefore(Calendar.FIRST_DAY)) {
            return engagements.draw(person, Calendar.after(opensOn, drawn.between(1, 15)), drawn);
        }
        LocalDate startedOn =
                opensOn.minusDays(1 + (long) StrictMath.min(drawn.exponential(TENURE_DAYS), LONGEST_DAYS));
        LocalDate earliest =
                Engagements.later(employer.establishedOn(), person.bornOn().plusYears(MAJORITY));
        return engagements.draw(person, Engagements.later(startedOn, earliest), drawn);
    }

    private Engagement newPost(Chance drawn) {
        LocalDate opensOn = Engagements.later(employer.opensOn(), Calendar.FIRST_DAY);
        int days = (int) ChronoUnit.DAYS.between(opensOn, Calendar.LAST_DAY);
        LocalDate day = Seasons.opening(opensOn.plusDays(drawn.between(0, days)), drawn);
        return engagements.draw(people.person(employer.index(), hired++), day, drawn);
    }

    private void fill(Engagement first, Chance drawn) {
        if (!isPossible(first.startedOn()) && first.startedOn().isAfter(Calendar.FIRST_DAY)) {
            return;
        }
        Engagement occupant = first;
        all.add(occupant);
        while (occupant.endedOn() != null && drawn.hits(Rates.REPLACED)) {
            LocalDate day = Seasons.hiring(occupant.endedOn(), drawn);
            if (!isPossible(day)) {
                return;
            }
            boolean again = drawn.hits(Rates.HIRED_AGAIN) && occupant.cause() == Engagement.Cause.LEAVES;
            Person person = again ? occupant.person() : people.person(employer.index(), hired++);
            occupant = engagements.draw(person, day, drawn.fork(hired));
            all.add(occupant);
        }
    }

    private boolean isPossible(LocalDate day) {
        Profile.Closure closure = employer.closure();
        return !day.isAfter(Calendar.LAST_DAY)
                && (closure == null || day.isBefore(closure.ceasedOn().minusDays(LAST_HIRE_BEFORE_CLOSING)));
    }
}
