package org.hemu.command.inspection;

import java.util.ArrayList;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.person.PersonalData;
import org.hemu.command.employment.PersonBody;
import org.hemu.command.employment.Persons;
import org.hemu.command.employment.WorkerIdKey;
import org.springframework.stereotype.Component;

/** Tells who complains: the same person is the same subject in every case, and wherever they work. */
@Component
final class Complainants {
    private final WorkerIdKey key;

    Complainants(WorkerIdKey key) {
        this.key = key;
    }

    /** Those who complain, or the reason why one of them cannot be. */
    sealed interface Told {}

    record Known(List<WorkerParty> complainants) implements Told {}

    record Refused(EmploymentRejection why) implements Told {}

    Told of(List<PersonBody> persons, CaseId id) {
        List<WorkerParty> complainants = new ArrayList<>();
        for (PersonBody named : persons) {
            switch (Persons.plain(named, "/complainants/" + complainants.size())) {
                case Persons.Refused(var why) -> {
                    return new Refused(why);
                }
                case Persons.Data(PersonalData person) ->
                    complainants.add(new WorkerParty(key.subject(person, id.value()), person));
            }
        }
        return new Known(complainants);
    }
}
