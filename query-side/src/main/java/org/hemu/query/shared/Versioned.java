package org.hemu.query.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** Single resources over HTTP, with the version of their aggregate as {@code ETag}. */
public final class Versioned {
    private Versioned() {}

    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version) {
        return of(answer, version, Person.TOLD);
    }

    /** How the person in an answer is told to the one who asks, which changes the answer and not the aggregate. */
    public enum Person {
        TOLD(""),
        /** Nobody can open them any more. */
        ERASED("e"),
        /** Their data is only stored, and the one who asks is no auditor. */
        RESTRICTED("r");

        private final String mark;

        Person(String mark) {
            this.mark = mark;
        }
    }

    /** An answer with its version, and a mark of how each of the persons in it is told. */
    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version, List<Person> persons) {
        return persons.stream().allMatch(person -> person == Person.TOLD)
                ? of(answer, version)
                : marked(
                        answer,
                        version,
                        "p" + Integer.toHexString(marks(persons).hashCode()));
    }

    /**
     * An answer with its version, and a mark of everything else that it changes with.
     *
     * @param more what it tells besides the aggregate and its persons
     */
    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version, List<Person> persons, List<?> more) {
        return marked(answer, version, "p" + Integer.toHexString((marks(persons) + more).hashCode()));
    }

    private static String marks(List<Person> persons) {
        return persons.stream().map(person -> person.mark + ",").collect(Collectors.joining());
    }

    /** An answer with its version, and a mark of how the person in it is told. */
    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version, Person person) {
        return marked(answer, version, person.mark);
    }

    private static <T> ResponseEntity<Answer<T>> marked(Answer<T> answer, long version, String mark) {
        return ResponseEntity.ok().eTag("\"" + version + mark + "\"").body(answer);
    }
}
