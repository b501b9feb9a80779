package org.hemu.command.employment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hemu.api.employment.Contract;
import org.jspecify.annotations.Nullable;

/** A written contract as a client describes it; wages in yuan a month. */
record ContractBody(
        Contract.Type type,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate probationTo,
        @NotBlank @Size(max = 100) String post,
        Contract.WorkingHours workingHours,

        @Nullable @DecimalMin("0") @DecimalMax("99999999") @Digits(integer = 8, fraction = 2)
        BigDecimal monthlyWage,

        @Nullable Boolean coveredByCollectiveContract) {

    Contract contract() {
        return new Contract(
                type,
                signedOn,
                from,
                to,
                probationTo,
                post,
                workingHours,
                monthlyWage,
                Boolean.TRUE.equals(coveredByCollectiveContract));
    }
}
