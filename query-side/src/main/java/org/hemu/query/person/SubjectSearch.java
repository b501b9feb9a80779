package org.hemu.query.person;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.sealing.Holdings;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.Relationship;
import org.hemu.query.employment.Relationships;
import org.hemu.query.mediation.Bodies;
import org.hemu.query.mediation.Cases;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds a subject by the number of a document, of which nothing is kept but a keyed hash, and by the name in it: whoever has the
 * document at hand knows both, and whoever tries out numbers does not. Whoever is erased, or restricted for the one who asks, is
 * found by nothing: that would say whose records those are.
 */
@Component
class SubjectSearch {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final SubjectsByDocument subjects;
    private final Holdings holdings;
    private final Opening opening;
    private final Restrictions restrictions;
    private final HeldRows rows;
    private final Representations representations;
    private final Freshness freshness;

    SubjectSearch(
            SubjectsByDocument subjects,
            Holdings holdings,
            Opening opening,
            Restrictions restrictions,
            HeldRows rows,
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            Freshness freshness) {
        this.subjects = subjects;
        this.holdings = holdings;
        this.opening = opening;
        this.restrictions = restrictions;
        this.rows = rows;
        this.representations = new Representations(log, decode, rows.employers());
        this.freshness = freshness;
    }

    /** Somebody of whom the reader sees a record. */
    record Found(SubjectId subject) {}

    /** @throws NotFound if no record that the reader may see holds such a person, of that name, readable */
    Answer<Found> byDocument(IdentityDocument.Kind kind, String number, String name) {
        var asOf = freshness.of(List.of(Relationships.NAME, Employers.NAME, Cases.NAME, Bodies.NAME));
        return subjects.of(kind, number)
                .filter(subject -> !restrictions.look().hides(subject))
                .filter(subject -> isSeen(subject, name))
                .map(subject -> new Answer<>(new Found(subject), asOf))
                .orElseThrow(() -> new NotFound(NotFound.Kind.SUBJECT_UNKNOWN, ""));
    }

    private boolean isSeen(SubjectId subject, String name) {
        List<String> holding = holdings.aggregatesOf(subject);
        Stream<SealedPerson> mediated = Stream.of(
                        InMediation.cases(subject, holding, rows).stream().map(SubjectFile.PartyTo::person),
                        InMediation.bodies(subject, holding, rows).stream().map(SubjectFile.MediatorOf::person),
                        InCases.of(subject, holding, rows).stream().map(SubjectFile.NamedIn::person),
                        InCases.bodies(subject, holding, rows).stream().map(SubjectFile.InspectorOf::person))
                .flatMap(persons -> persons);
        Stream<SealedPerson> employed = rows.relationships().find(holding).values().stream()
                .map(Relationship::person)
                .filter(person -> person.subject().equals(subject));
        Stream<SealedPerson> workers = Stream.concat(employed, mediated);
        Stream<SealedPerson> representatives =
                representations.of(subject, holding).stream().map(SubjectFile.Representation::person);
        return Stream.concat(workers, representatives)
                .flatMap(person -> opening.open(person).stream())
                .anyMatch(person -> written(person.name()).equals(written(name)));
    }

    /** The name without what people write differently. */
    private static String written(String name) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
