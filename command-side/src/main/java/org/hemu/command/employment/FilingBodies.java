package org.hemu.command.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about filings of a relationship. */
final class FilingBodies {
    static final String EMPLOYER_ID = "[0-9A-Z]{8}[0-9X]";
    static final String RELATIONSHIP_ID = "[a-z2-7]{26}";
    static final int BATCH = 500;
    static final int TEXT = 1000;

    private FilingBodies() {}

    record HireBody(
            @Pattern(regexp = EMPLOYER_ID) String employerId,
            Regime regime,
            @Valid PersonBody person,
            LocalDate startedOn,
            @Nullable @Valid ContractBody contract,
            @Nullable Boolean publicWelfarePost,
            @Nullable LocalDate continuousSince) {

        FilingContent.Hire hire() {
            return new FilingContent.Hire(
                    startedOn, contractOrNull(contract), Boolean.TRUE.equals(publicWelfarePost), continuousSince, null);
        }
    }

    /** What a correction of a hire may state; employer, worker and regime are what the hire is about and stay. */
    record HireContentBody(
            LocalDate startedOn,
            @Nullable @Valid ContractBody contract,
            @Nullable Boolean publicWelfarePost,
            @Nullable LocalDate continuousSince) {}

    record FirstContractBody(@Valid ContractBody contract) {
        FilingContent content() {
            return new FilingContent.FirstContract(contract.contract());
        }
    }

    record RenewalBody(
            @Valid ContractBody contract, @Nullable Boolean workerAskedForFixedTerm) {
        FilingContent content() {
            return new FilingContent.Renewal(contract.contract(), Boolean.TRUE.equals(workerAskedForFixedTerm));
        }
    }

    record AmendmentBody(
            LocalDate effectiveOn,
            @Valid ContractBody contract,
            @NotBlank @Size(max = TEXT) String reason) {
        FilingContent content() {
            return new FilingContent.Amendment(effectiveOn, contract.contract(), reason);
        }
    }

    record EndingBody(
            LocalDate endedOn,
            EndingGround ground,
            @Nullable Set<Protection> protections,
            @Nullable Boolean severancePaid,
            @Nullable LocalDate certificateIssuedOn) {
        FilingContent content() {
            return new FilingContent.Ending(
                    endedOn,
                    ground,
                    protections == null ? Set.of() : protections,
                    Boolean.TRUE.equals(severancePaid),
                    certificateIssuedOn);
        }
    }

    record TransferBody(
            @Pattern(regexp = EMPLOYER_ID) String toEmployer,
            LocalDate lastDay,
            @Nullable @Valid ContractBody contract,
            @NotBlank @Size(max = TEXT) String basis) {}

    /** What a correction of a transfer states; the target is repeated, for the hire there was recorded with it. */
    record TransferOutBody(
            @Pattern(regexp = EMPLOYER_ID) String toEmployer,
            @Pattern(regexp = RELATIONSHIP_ID) String toRelationship,
            LocalDate lastDay,
            @Size(min = 1, max = TEXT) String basis) {
        FilingContent content() {
            return new FilingContent.TransferOut(
                    lastDay, new EmployerId(toEmployer), new RelationshipId(toRelationship), basis);
        }
    }

    record BatchTransferBody(
            @Pattern(regexp = EMPLOYER_ID) String toEmployer,
            LocalDate lastDay,
            @NotBlank @Size(max = TEXT) String basis,
            @NotEmpty @Size(max = BATCH) List<@NotNull @Pattern(regexp = RELATIONSHIP_ID) String> relationships) {}

    record ReturnBody(
            @NotEmpty Set<ReturnReason> reasons,
            @Nullable @Size(max = TEXT) String note) {}

    record WithdrawalBody(@NotBlank @Size(max = TEXT) String reason) {}

    /** Exactly one of the contents, of the kind of the returned filing. */
    record CorrectionBody(
            @NotBlank @Size(max = TEXT) String reason,
            @Nullable @Valid HireContentBody hire,
            @Nullable @Valid FirstContractBody firstContract,
            @Nullable @Valid RenewalBody renewal,
            @Nullable @Valid AmendmentBody amendment,
            @Nullable @Valid EndingBody ending,
            @Nullable @Valid TransferOutBody transferOut) {

        @AssertTrue(message = "{correction.one-content}")
        boolean isOneContent() {
            return contents().size() == 1;
        }

        FilingContent content() {
            return contents().getFirst();
        }

        /** Where the content stands in the body. */
        String pointer() {
            return switch (content()) {
                case FilingContent.Hire _ -> "/hire";
                case FilingContent.FirstContract _ -> "/firstContract";
                case FilingContent.Renewal _ -> "/renewal";
                case FilingContent.Amendment _ -> "/amendment";
                case FilingContent.Ending _ -> "/ending";
                case FilingContent.TransferOut _ -> "/transferOut";
            };
        }

        private List<FilingContent> contents() {
            return Stream.of(
                            hire == null
                                    ? null
                                    : new FilingContent.Hire(
                                            hire.startedOn(),
                                            contractOrNull(hire.contract()),
                                            Boolean.TRUE.equals(hire.publicWelfarePost()),
                                            hire.continuousSince(),
                                            null),
                            firstContract == null ? null : firstContract.content(),
                            renewal == null ? null : renewal.content(),
                            amendment == null ? null : amendment.content(),
                            ending == null ? null : ending.content(),
                            transferOut == null ? null : transferOut.content())
                    .filter(Objects::nonNull)
                    .map(FilingContent.class::cast)
                    .toList();
        }
    }

    static @Nullable Contract contractOrNull(@Nullable ContractBody body) {
        return body == null ? null : body.contract();
    }
}
