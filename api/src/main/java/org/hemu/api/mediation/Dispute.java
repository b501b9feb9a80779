package org.hemu.api.mediation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who is in dispute with whom, about what.
 *
 * @param workers one, or several
 * @param commonClaim whether several workers claim the same
 * @param claimedFen what is claimed, in fen; absent when it is no money
 */
public record Dispute(
        List<WorkerParty> workers,
        EmployerParty employer,
        Categories categories,
        boolean commonClaim,
        @Nullable Long claimedFen) {
    /** How many workers with a common claim make a dispute a collective one (劳动争议调解仲裁法 第七条). */
    public static final int COLLECTIVE_FROM = 10;

    /** A dispute; the list is copied. */
    public Dispute {
        workers = List.copyOf(workers);
    }

    /** Whether it is a collective dispute (集体劳动争议). */
    public boolean collective() {
        return commonClaim && workers.size() >= COLLECTIVE_FROM;
    }

    /** The same dispute with each worker replaced. */
    public Dispute withPersons(UnaryOperator<Person> change) {
        return new Dispute(
                workers.stream()
                        .map(worker -> new WorkerParty(worker.subject(), change.apply(worker.person())))
                        .toList(),
                employer,
                categories,
                commonClaim,
                claimedFen);
    }
}
