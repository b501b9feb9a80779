package org.hemu.api.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.person.Person;
import org.hemu.api.person.SubjectId;

/**
 * One letter, visit, call or message (批次), of so many persons (人次).
 *
 * @param persons how many they are, known by name or not
 * @param petitioners those who say who they are; none when it is anonymous
 * @param representatives those of them who speak for the others in a visit; none where nobody does
 * @param record the letter, or the record of what was said
 */
public record Batch(
        PetitionForm form,
        int persons,
        List<Petitioner> petitioners,
        List<SubjectId> representatives,
        DocumentDigest record,
        LocalDate receivedOn) {
    /** How many persons make a visit a group visit (集体访). */
    public static final int GROUP_FROM = 5;

    /** A batch; the lists are copied. */
    public Batch {
        petitioners = List.copyOf(petitioners);
        representatives = List.copyOf(representatives);
    }

    /** Whether it is a group visit. */
    public boolean group() {
        return form == PetitionForm.VISIT && persons >= GROUP_FROM;
    }

    /** Those who say who they are. */
    public List<SubjectId> subjects() {
        return petitioners.stream().map(Petitioner::subject).toList();
    }

    /** Whether nobody says who they are. */
    public boolean anonymous() {
        return petitioners.isEmpty();
    }

    /** The same batch with each petitioner replaced. */
    public Batch withPersons(UnaryOperator<Person> change) {
        return new Batch(
                form,
                persons,
                petitioners.stream()
                        .map(each -> new Petitioner(each.subject(), change.apply(each.person())))
                        .toList(),
                representatives,
                record,
                receivedOn);
    }
}
