package org.hemu.command.petition;

import java.util.ArrayList;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Petitioner;
import org.hemu.command.employment.Persons;
import org.hemu.command.employment.WorkerIdKey;
import org.springframework.stereotype.Component;

/** Tells who brings a petition: the same person is the same subject in every case, and wherever they work. */
@Component
final class Petitioners {
    private final WorkerIdKey key;

    Petitioners(WorkerIdKey key) {
        this.key = key;
    }

    /** A batch, or the reason why somebody in it cannot be. */
    sealed interface Told {}

    record Known(Batch batch) implements Told {}

    record Refused(EmploymentRejection why) implements Told {}

    Told of(BatchBody body, CaseId id) {
        List<Petitioner> petitioners = new ArrayList<>();
        List<SubjectId> representatives = new ArrayList<>();
        for (BatchBody.PetitionerBody named : body.named()) {
            switch (Persons.plain(named.person(), "/batch/petitioners/" + petitioners.size() + "/person")) {
                case Persons.Refused(var why) -> {
                    return new Refused(why);
                }
                case Persons.Data(PersonalData person) -> {
                    Petitioner petitioner = new Petitioner(key.subject(person, id.value()), person);
                    petitioners.add(petitioner);
                    if (named.speaks()) {
                        representatives.add(petitioner.subject());
                    }
                }
            }
        }
        return new Known(body.of(petitioners, representatives));
    }
}
