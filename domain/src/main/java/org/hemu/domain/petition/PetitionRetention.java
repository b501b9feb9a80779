package org.hemu.domain.petition;

import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Petition.Unregistered;
import org.hemu.domain.petition.Stage.Answered;
import org.hemu.domain.petition.Stage.Archived;
import org.hemu.domain.petition.Stage.Ended;
import org.hemu.domain.petition.Stage.InHandling;
import org.hemu.domain.petition.Stage.Registered;
import org.hemu.domain.petition.Stage.UnderRecourse;

/** Who must stay known because of a petition: whoever petitions, until nobody owes them an answer and none can be asked for. */
public final class PetitionRetention {
    private PetitionRetention() {}

    /** Whether the petition is not over, and the subject one of the petitioners. */
    public static boolean needs(SubjectId subject, Petition state) {
        return switch (state) {
            case Unregistered _ -> false;
            case OnRegister petition ->
                !isOver(petition.stage()) && petition.facts().petitioners().contains(subject);
        };
    }

    private static boolean isOver(Stage stage) {
        return switch (stage) {
            case Registered _, InHandling _, UnderRecourse _ -> false;
            case Answered answered ->
                answered.instance() == PetitionInstance.REEXAMINATION && answered.deliveredOn() != null;
            case Ended _, Archived _ -> true;
        };
    }
}
