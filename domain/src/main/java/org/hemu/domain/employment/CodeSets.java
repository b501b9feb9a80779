package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CodeUnknown;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.RegistrationType;

/** Code sets whose values are open text in events, and the days from which they are in use. */
final class CodeSets {
    private static final int DIVISION = 3;
    private static final Pattern INDUSTRY = Pattern.compile("[A-T](\\d{2,4})?");

    /** 工信部联企业〔2011〕300号. */
    private static final LocalDate MICRO_FROM = LocalDate.of(2011, 6, 18);

    private CodeSets() {}

    static Optional<EmploymentRejection> whyNot(RegistrationType type) {
        return RegistrationType.ALL.contains(type)
                ? Optional.empty()
                : Optional.of(new CodeUnknown("登记注册类型", type.value(), "/registrationType"));
    }

    /** A section letter A to T, optionally with a division of that section in the edition and up to two further digits. */
    static Optional<EmploymentRejection> whyNot(Industry industry, LocalDate on) {
        if (!INDUSTRY.matcher(industry.code()).matches() || !isInTheEdition(industry)) {
            return Optional.of(new CodeUnknown(standard(industry.edition()), industry.code(), "/industry/code"));
        }
        LocalDate from = inUseFrom(industry.edition());
        return on.isBefore(from) ? Optional.of(new CodeNotYetInUse(from, "/industry/edition")) : Optional.empty();
    }

    static Optional<EmploymentRejection> whyNot(EnterpriseSize size, LocalDate on) {
        return size == EnterpriseSize.MICRO && on.isBefore(MICRO_FROM)
                ? Optional.of(new CodeNotYetInUse(MICRO_FROM, "/size"))
                : Optional.empty();
    }

    private static boolean isInTheEdition(Industry industry) {
        String code = industry.code();
        return industry.edition().codes().contains(code.substring(0, Math.min(DIVISION, code.length())));
    }

    private static LocalDate inUseFrom(Industry.Edition edition) {
        return switch (edition) {
            case GBT_4754_2002 -> LocalDate.of(2002, 10, 1);
            case GBT_4754_2011 -> LocalDate.of(2011, 11, 1);
            case GBT_4754_2017 -> LocalDate.of(2017, 10, 1);
        };
    }

    private static String standard(Industry.Edition edition) {
        return switch (edition) {
            case GBT_4754_2002 -> "GB/T 4754-2002";
            case GBT_4754_2011 -> "GB/T 4754-2011";
            case GBT_4754_2017 -> "GB/T 4754-2017";
        };
    }
}
