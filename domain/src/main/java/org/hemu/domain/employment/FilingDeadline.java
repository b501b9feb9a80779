package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/**
 * Until when something must be filed (劳社部发〔2006〕46号, since 2007): calendar days, the day of the occurrence not counted.
 * What was there before the duty is due as if it had happened on the duty's first day. Being late is a finding and never a
 * reason to refuse.
 */
public record FilingDeadline(Rule rule, int days) {
    private static final String NOTICE = "关于建立劳动用工备案制度的通知（劳社部发〔2006〕46号）";

    /** A notice is not divided into articles; nobody can cite one. */
    private static final String NO_ARTICLES = "全文未分条";

    public static final FilingDeadline INITIAL = of("filing-initial-30-days", 30);
    public static final FilingDeadline EMPLOYER_CHANGE = of("filing-employer-change-30-days", 30);
    public static final FilingDeadline DEREGISTRATION = of("filing-deregistration-7-days", 7);
    public static final FilingDeadline HIRE = of("filing-hire-30-days", 30);
    public static final FilingDeadline CONTRACT = of("filing-contract-30-days", 30);
    public static final FilingDeadline ENDING = of("filing-ending-7-days", 7);

    /** All of them. */
    public static final List<FilingDeadline> ALL =
            List.of(INITIAL, EMPLOYER_CHANGE, DEREGISTRATION, HIRE, CONTRACT, ENDING);

    private static FilingDeadline of(String code, int days) {
        Rule rule = Rule.since(LocalDate.of(2007, 1, 1), code, NOTICE, NO_ARTICLES);
        return new FilingDeadline(rule, days);
    }

    /** The last day on which the filing is in time. */
    public LocalDate dueOn(LocalDate occurredOn) {
        LocalDate dutyBegins = rule.effectiveFrom();
        return (occurredOn.isBefore(dutyBegins) ? dutyBegins : occurredOn).plusDays(days);
    }

    /** What the deadline has to say about a filing submitted on the day; nothing when it is in time. */
    List<Finding> findings(LocalDate occurredOn, LocalDate submittedOn) {
        LocalDate dueOn = dueOn(occurredOn);
        return submittedOn.isAfter(dueOn)
                ? List.of(rule.finding(Map.of("dueOn", dueOn.toString(), "submittedOn", submittedOn.toString())))
                : List.of();
    }
}
