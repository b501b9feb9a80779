package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CodeUnknown;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.RegistrationType;

/** Code sets whose values are open text in events, and the days from which they are in use. */
final class CodeSets {
    /** 登记注册类型: domestic 1xx, Hong Kong, Macao and Taiwan 2xx, foreign 3xx, individual businesses 4xx. */
    private static final Set<String> REGISTRATION_TYPES = Set.of(
            "110", "120", "130", "140", "141", "142", "143", "149", "150", "151", "159", "160", "170", "171", "172",
            "173", "174", "190", "200", "210", "220", "230", "240", "290", "300", "310", "320", "330", "340", "390",
            "400", "410", "420", "490");

    private static final Pattern INDUSTRY = Pattern.compile("[A-T](\\d{2,4})?");

    /** 工信部联企业〔2011〕300号. */
    private static final LocalDate MICRO_FROM = LocalDate.of(2011, 6, 18);

    private CodeSets() {}

    static Optional<EmploymentRejection> whyNot(RegistrationType type) {
        return REGISTRATION_TYPES.contains(type.value())
                ? Optional.empty()
                : Optional.of(new CodeUnknown("登记注册类型", type.value(), "/registrationType"));
    }

    /** A section letter A to T, optionally with a division of that section in the edition and up to two further digits. */
    static Optional<EmploymentRejection> whyNot(Industry industry, LocalDate on) {
        if (!INDUSTRY.matcher(industry.code()).matches() || !divisionIsInSection(industry)) {
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

    private static boolean divisionIsInSection(Industry industry) {
        if (industry.code().length() == 1) {
            return true;
        }
        int section = industry.code().charAt(0) - 'A';
        int division = Integer.parseInt(industry.code(), 1, 3, 10);
        int[] last = lastDivisions(industry.edition());
        return division > (section == 0 ? 0 : last[section - 1]) && division <= last[section];
    }

    /** The last division of each section from A to T; each section begins after the one before it. */
    private static int[] lastDivisions(Industry.Edition edition) {
        return switch (edition) {
            case GBT_4754_2002 ->
                new int[] {5, 11, 43, 46, 50, 59, 62, 65, 67, 71, 72, 74, 78, 81, 83, 84, 87, 92, 97, 98};
            case GBT_4754_2011 ->
                new int[] {5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 78, 81, 82, 84, 89, 95, 96};
            case GBT_4754_2017 ->
                new int[] {5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97};
        };
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
