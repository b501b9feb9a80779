package org.hemu.query.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.sealing.Holdings;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.eventstore.sealing.Vault;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.Relationships;
import org.hemu.query.mediation.Bodies;
import org.hemu.query.mediation.Cases;
import org.hemu.query.person.SubjectFile.DisclosureOnFile;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is held about a person, and what is to be decided about it. Who has looked at it is read from the log itself. */
@Component
public class SubjectQueries {
    private static final List<String> READS = List.of(Relationships.NAME, Employers.NAME, Cases.NAME, Bodies.NAME);
    private static final int ROWS_AT_ONCE = 256;
    private static final Pattern SUBJECT = Pattern.compile("[a-z2-7]{26}");

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Holdings holdings;
    private final Opening opening;
    private final HeldRows rows;
    private final Representations representations;
    private final Corrections corrections;
    private final Cursors cursors;
    private final Freshness freshness;

    public SubjectQueries(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            Holdings holdings,
            Opening opening,
            HeldRows rows,
            Cursors cursors,
            Freshness freshness) {
        this.log = log;
        this.decode = decode;
        this.holdings = holdings;
        this.opening = opening;
        this.rows = rows;
        this.representations = new Representations(log, decode, rows.employers());
        this.corrections = new Corrections(log, decode);
        this.cursors = cursors;
        this.freshness = freshness;
    }

    private record Before(long position) {}

    private record After(String subject) {}

    /**
     * Everything held about one person, and who has looked at it.
     *
     * @param cursor {@code next} of the file before; null for the latest disclosures
     * @throws NotFound if no record that the reader may see holds such a person
     */
    public Answer<SubjectFile> file(SubjectId subject, @Nullable String cursor, int limit) {
        var asOf = freshness.of(READS);
        Before before = cursors.read(cursor, Before.class);
        int most = Limits.page(limit);
        List<String> holding = SUBJECT.matcher(subject.value()).matches() ? holdings.aggregatesOf(subject) : List.of();
        Held held = held(subject, holding);
        if (held.isEmpty()) {
            throw new NotFound(NotFound.Kind.SUBJECT_UNKNOWN, subject.value());
        }
        List<Recorded> history = history(subject);
        List<DisclosureOnFile> looks = disclosures(history, held.records(), before);
        List<DisclosureOnFile> page = looks.subList(0, Math.min(most, looks.size()));
        SubjectStanding standing = standing(subject, history);
        return new Answer<>(
                new SubjectFile(
                        subject,
                        held.relationships(),
                        held.employers(),
                        held.mediationCases(),
                        held.mediationBodies(),
                        held.cases(),
                        held.inspectionBodies(),
                        ifSeen(standing.restriction(), SubjectStanding.Restriction::jurisdiction),
                        ifSeen(standing.erasure(), SubjectStanding.Erasure::jurisdiction),
                        LastErasure.in(history, erased(held), rows.handledBy()).orElse(null),
                        corrections.of(subject, held.records()),
                        page,
                        page.size() < looks.size()
                                ? cursors.write(new Before(page.getLast().position()))
                                : null),
                asOf);
    }

    private Held held(SubjectId subject, List<String> holding) {
        return new Held(
                rows.relationships().find(holding).values().stream()
                        .filter(each -> each.person().subject().equals(subject))
                        .sorted(Comparator.comparing(each -> each.id().value()))
                        .toList(),
                representations.of(subject, holding),
                InMediation.cases(subject, holding, rows),
                InMediation.bodies(subject, holding, rows),
                InCases.of(subject, holding, rows),
                InCases.bodies(subject, holding, rows));
    }

    private List<Recorded> history(SubjectId subject) {
        return log.readAggregate(subject.value(), 0).stream().map(decode).toList();
    }

    private static List<DisclosureOnFile> disclosures(
            List<Recorded> history, Set<String> records, @Nullable Before before) {
        return history.reversed().stream()
                .filter(event -> before == null || event.position() < before.position())
                .flatMap(recorded -> recorded.event() instanceof PersonalDataDisclosed e && records.contains(e.record())
                        ? Stream.of(new DisclosureOnFile(
                                recorded.position(),
                                recorded.recordedAt(),
                                recorded.provenance().actor(),
                                e.purpose(),
                                e.record(),
                                e.fields()))
                        : Stream.empty())
                .toList();
    }

    private static SubjectStanding standing(SubjectId subject, List<Recorded> history) {
        SubjectStanding standing = new SubjectStanding(subject, null, null);
        for (Recorded event : history) {
            standing = SubjectStandings.after(standing, (SubjectEvent) event.event());
        }
        return standing;
    }

    /** What a unit decided about the person, if the reader may see what that unit handles. */
    private <T> @Nullable T ifSeen(@Nullable T decided, Function<T, JurisdictionCode> unit) {
        return decided != null && rows.handledBy().test(unit.apply(decided)) ? decided : null;
    }

    /** Numbers of the keys of what the reader sees and nobody can open any more. */
    private Set<Long> erased(Held held) {
        return held.persons()
                .filter(person -> opening.open(person).isEmpty())
                .map(Vault::sealedBy)
                .collect(Collectors.toSet());
    }

    /** The erasures that wait for a second person, of the units that the reader may see, by subject. */
    public Page<WaitingErasure> waiting(@Nullable String cursor, int limit) {
        var asOf = freshness.of(List.of(WaitingErasures.NAME));
        After after = cursors.read(cursor, After.class);
        int most = Limits.page(limit);
        List<WaitingErasure> remaining = waitingBehind(after == null ? "" : after.subject(), most + 1);
        List<WaitingErasure> page = remaining.size() > most ? remaining.subList(0, most) : remaining;
        return new Page<>(
                page,
                remaining.size() > most
                        ? cursors.write(new After(page.getLast().subject().value()))
                        : null,
                asOf);
    }

    private List<WaitingErasure> waitingBehind(String subject, int most) {
        List<String> keys = WaitingErasures.keysFrom(subject);
        List<WaitingErasure> found = new ArrayList<>();
        for (int i = 0; i < keys.size() && found.size() < most; i += ROWS_AT_ONCE) {
            rows.waiting().find(keys.subList(i, Math.min(i + ROWS_AT_ONCE, keys.size()))).values().stream()
                    .flatMap(row -> row.erasures().stream())
                    .filter(each -> each.subject().value().compareTo(subject) > 0)
                    .filter(each -> rows.handledBy().test(each.jurisdiction()))
                    .sorted(Comparator.comparing(each -> each.subject().value()))
                    .limit(most - found.size())
                    .forEach(found::add);
        }
        return found;
    }
}
