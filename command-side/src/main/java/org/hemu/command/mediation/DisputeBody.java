package org.hemu.command.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.command.employment.PersonBody;
import org.jspecify.annotations.Nullable;

/** A dispute as a client describes it; amounts in fen. */
record DisputeBody(
        @Size(max = 500) List<@NotNull @Valid PersonBody> workers,
        @Valid EmployerPartyBody employer,
        @Valid CategoriesBody categories,
        @Nullable Boolean commonClaim,
        @Nullable @Max(Codes.MOST_FEN) Long claimedFen) {

    record CategoriesBody(
            DisputeCategory primary,
            @Nullable @Size(max = 6) List<@NotNull DisputeCategory> others) {
        Categories categories() {
            return new Categories(primary, others == null ? List.of() : others);
        }
    }

    /** @param parties the workers, each known to the program */
    Dispute between(List<WorkerParty> parties) {
        return new Dispute(
                parties, employer.party(), categories.categories(), Boolean.TRUE.equals(commonClaim), claimedFen);
    }
}
