package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.DocumentNumberMalformed;
import org.hemu.api.person.IdentityDocument;

/** How the number of each kind of identity document is normalized and checked. */
public final class IdentityDocumentRule {
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{5,20}");

    private IdentityDocumentRule() {}

    /**
     * The document in its one normal form, from which the worker's id is derived.
     *
     * @return empty when the number cannot be one of that kind
     */
    public static Optional<IdentityDocument> normalize(IdentityDocument.Kind kind, String number) {
        return switch (kind) {
            case CITIZEN_ID -> CitizenIdNumber.normalize(number).map(n -> new IdentityDocument(kind, n));
            case PASSPORT, HONG_KONG_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGN_PERMANENT_RESIDENT ->
                Optional.of(number.replaceAll("[\\s()（）-]", "").toUpperCase(Locale.ROOT))
                        .filter(n -> OTHER.matcher(n).matches())
                        .map(n -> new IdentityDocument(kind, n));
        };
    }

    /** Why a document cannot be taken on the day as it is; nothing when it is in its normal form and may be a person's. */
    static Optional<EmploymentRejection> whyNot(IdentityDocument document, LocalDate today, String pointer) {
        boolean right = normalize(document.kind(), document.number())
                .filter(document::equals)
                .filter(normal -> normal.kind() != IdentityDocument.Kind.CITIZEN_ID
                        || CitizenIdNumber.isOfSomebodyAliveOn(today, normal.number()))
                .isPresent();
        return right ? Optional.empty() : Optional.of(wrongNumber(document.kind(), pointer));
    }

    /** The refusal of a number that cannot be one of that kind; only citizen ids have a standard to be measured by. */
    public static EmploymentRejection wrongNumber(IdentityDocument.Kind kind, String pointer) {
        return switch (kind) {
            case CITIZEN_ID -> new CheckCharacterWrong("GB 11643-1999", pointer);
            case PASSPORT, HONG_KONG_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGN_PERMANENT_RESIDENT ->
                new DocumentNumberMalformed(kind, pointer);
        };
    }
}
