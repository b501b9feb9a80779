package org.hemu.command.mediation;

import java.util.ArrayList;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.person.PersonalData;
import org.hemu.command.employment.PersonBody;
import org.hemu.command.employment.Persons;
import org.hemu.command.employment.WorkerIdKey;
import org.springframework.stereotype.Component;

/** Tells who the workers of a dispute are: the same person is the same subject in every case, and wherever they work. */
@Component
final class Workers {
    private final WorkerIdKey key;

    Workers(WorkerIdKey key) {
        this.key = key;
    }

    /** A dispute, or the reason why somebody in it cannot be. */
    sealed interface Told {}

    record Known(Dispute dispute) implements Told {}

    record Refused(EmploymentRejection why) implements Told {}

    Told of(DisputeBody body, CaseId id) {
        List<WorkerParty> parties = new ArrayList<>();
        for (PersonBody worker : body.workers()) {
            switch (Persons.plain(worker, "/dispute/workers/" + parties.size())) {
                case Persons.Refused(var why) -> {
                    return new Refused(why);
                }
                case Persons.Data(PersonalData person) ->
                    parties.add(new WorkerParty(key.subject(person, id.value()), person));
            }
        }
        return new Known(body.between(parties));
    }
}
