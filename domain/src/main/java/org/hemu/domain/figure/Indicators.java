package org.hemu.domain.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.domain.figure.IndicatorDefinition.Text;

/** The indicators that can be derived now. */
public final class Indicators {
    private static final LocalDate PLAN_BEGINS = LocalDate.of(2010, 1, 1);

    /** 劳动合同签订率 among filed employers, as Jilin publishes it. */
    public static final IndicatorDefinition CONTRACT_SIGNING = new IndicatorDefinition(
            "I1",
            1,
            PLAN_BEGINS,
            new Text("劳动合同签订率（已备案用人单位）", "Contract signing rate (filed employers)"),
            Measure.UNDER_CONTRACT_AT_FILED_EMPLOYERS,
            new Text(
                    "月末在已备案用人单位、书面劳动合同期内的全日制劳动者（经受理的备案）",
                    "Full-time workers under a written contract in force at month end, by accepted filings, at filed employers"),
            Measure.SHOULD_SIGN_AT_FILED_EMPLOYERS,
            new Text(
                    "同一批用人单位的应签人数（取自独立登记，未申报的月份沿用上次数）",
                    "Workers who should have a contract at the same employers, by an independent register; carried forward until declared anew"));

    /** 劳动合同签订率 over all employers. */
    public static final IndicatorDefinition CONTRACT_SIGNING_ALL = new IndicatorDefinition(
            "I1b",
            1,
            PLAN_BEGINS,
            new Text("劳动合同签订率（全部用人单位）", "Contract signing rate (all employers)"),
            Measure.UNDER_CONTRACT,
            new Text(
                    "月末书面劳动合同期内的全日制劳动者（经受理的备案）",
                    "Full-time workers under a written contract in force at month end, by accepted filings"),
            Measure.SHOULD_SIGN,
            new Text(
                    "全部用人单位的应签人数（取自独立登记）",
                    "Workers who should have a contract at all employers, by an independent register"));

    /** 劳动用工备案率, by employers. */
    public static final IndicatorDefinition EMPLOYMENT_FILING = new IndicatorDefinition(
            "I2",
            1,
            PLAN_BEGINS,
            new Text("劳动用工备案率（按用人单位）", "Employment filing rate (employers)"),
            Measure.EMPLOYERS_FILED,
            new Text(
                    "月末初次备案已受理且未注销的用人单位",
                    "Employers whose initial filing is accepted and who are not deregistered at month end"),
            Measure.EMPLOYERS_OBLIGED,
            new Text(
                    "月末应备案的用人单位：初次备案期限已过，或已提前备案",
                    "Employers obliged to file at month end: the initial filing is past its due date, or was made earlier"));

    /** 劳动用工备案率, by workers. */
    public static final IndicatorDefinition EMPLOYMENT_FILING_WORKERS = new IndicatorDefinition(
            "I2b",
            1,
            PLAN_BEGINS,
            new Text("劳动用工备案率（按劳动者）", "Employment filing rate (workers)"),
            Measure.WORKERS_ON_FILE,
            new Text(
                    "月末在应备案用人单位、招用备案已受理且劳动关系未结束的劳动者（不含非全日制）",
                    "Workers at obliged employers whose hire is accepted and whose relationship has not ended (part-time excluded)"),
            Measure.WORKERS_ON_ROLL,
            new Text("应备案用人单位的在册人数（取自独立登记）", "Workers on the roll of obliged employers, by an independent register"));

    /** 案件结案率, of the cases that could have been concluded. */
    public static final IndicatorDefinition CASE_CLOSURE = new IndicatorDefinition(
            "I4a",
            1,
            PLAN_BEGINS,
            new Text("案件结案率（劳动争议调解）", "Case closure rate (mediation)"),
            Measure.CASES_CONCLUDED,
            new Text(
                    "当月结案的已受理调解案件；转往其他渠道的不算结案，同一诉求只在最先受理它的案件计一次",
                    "Accepted mediation cases concluded in the month; going to another channel does not conclude one, and a grievance counts once, in the first case that took it up"),
            Measure.CASES_TO_CONCLUDE,
            new Text("上月结转与当月新受理的调解案件", "Mediation cases carried over into the month, and accepted in it"));

    /** 按期结案率, of the cases whose limit fell into the month. */
    public static final IndicatorDefinition CASE_CLOSURE_IN_TIME = new IndicatorDefinition(
            "I4b",
            1,
            PLAN_BEGINS,
            new Text("按期结案率（劳动争议调解）", "Case closure rate in time (mediation)"),
            Measure.CASES_CONCLUDED_IN_TIME,
            new Text("其中在法定期限内结案的", "Of these, the ones concluded within the limit that the law gives"),
            Measure.CASE_LIMITS,
            new Text(
                    "法定结案期限（含延长）在当月届满的已受理调解案件",
                    "Accepted mediation cases whose limit to be concluded, extensions included, falls into the month"));

    /** 职工群众上访下降率, by petitions. */
    public static final IndicatorDefinition PETITION_DECLINE = new IndicatorDefinition(
            "I5",
            1,
            PLAN_BEGINS,
            new Text("职工群众上访下降率（信访件次）", "Petition decline rate (petitions)"),
            Measure.PETITIONS_FEWER,
            new Text(
                    "当月登记的劳动信访事项比上年同月减少的件数；增加时为负数，经两人改变归类的不计，同一诉求只在最先受理处计一次",
                    "By how many fewer petitions about labour were registered in the month than in the same month of the year before, negative when more; those that two persons reclassified do not count, and a grievance counts once, where it was first taken up"),
            Measure.PETITIONS_A_YEAR_BEFORE,
            new Text("上年同月登记的劳动信访事项", "Petitions about labour registered in the same month of the year before"));

    /** All, in the order in which they are shown. */
    public static final List<IndicatorDefinition> ALL = List.of(
            CONTRACT_SIGNING,
            CONTRACT_SIGNING_ALL,
            EMPLOYMENT_FILING,
            EMPLOYMENT_FILING_WORKERS,
            CASE_CLOSURE,
            CASE_CLOSURE_IN_TIME,
            PETITION_DECLINE);

    private Indicators() {}

    public static Optional<IndicatorDefinition> find(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }
}
