package org.hemu.app.scenario.province;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.Industry;

/** What employers do, with its code in both editions of GB/T 4754 that were in force, as often as it occurs. */
public enum Trade {
    CROPS("A01", "A01", 3, "种植", "农资店", "种植工 农机手 保管员"),
    COAL("B06", "B06", 1, "煤业", "煤场", "采掘工 安全员 机电工"),
    FOOD("C13", "C13", 7, "农产品加工", "豆腐坊", "加工工 包装工 化验员"),
    GINSENG("C14", "C14", 3, "参业", "人参行", "加工工 质检员 仓管员"),
    TIMBER("C20", "C20", 3, "木业", "木器行", "制材工 油漆工 仓管员"),
    CHEMICALS("C26", "C26", 3, "化工", "化工商行", "操作工 化验员 维修工"),
    MEDICINE("C27", "C27", 4, "药业", "药店", "制剂工 质检员 医药代表"),
    MACHINERY("C35", "C34", 4, "机械制造", "修配厂", "车工 钳工 焊工"),
    CAR_PARTS("C37", "C36", 8, "汽车零部件", "汽配行", "装配工 冲压工 质检员"),
    HEATING("D44", "D44", 2, "热力", "锅炉房", "司炉工 管网维护工 收费员"),
    CONSTRUCTION("E47", "E47", 9, "建筑工程", "装饰部", "瓦工 钢筋工 施工员 安全员"),
    ROAD_TRANSPORT("F52", "G54", 5, "运输", "货运部", "驾驶员 调度员 装卸工"),
    WAREHOUSING("F58", "G59", 2, "仓储物流", "仓储部", "仓管员 叉车工 装卸工"),
    SOFTWARE("G62", "I65", 3, "软件", "电脑部", "程序员 测试员 技术支持"),
    WHOLESALE("H63", "F51", 10, "商贸", "批发部", "业务员 仓管员 送货员"),
    RETAIL("H65", "F52", 12, "百货", "超市", "营业员 收银员 理货员"),
    HOTELS("I66", "H61", 3, "宾馆", "旅店", "前台接待 客房服务员 保安员"),
    CATERING("I67", "H62", 8, "餐饮", "饭店", "厨师 服务员 洗碗工"),
    REAL_ESTATE("K72", "K70", 4, "物业服务", "房产中介", "保安员 保洁员 水暖工"),
    BUSINESS_SERVICES("L74", "L72", 4, "商务服务", "广告部", "策划员 业务员 设计员"),
    DISPATCH_AGENCY("L74", "L72", 1, "劳务派遣", "职业介绍所", "操作工 保安员 保洁员"),
    HOUSEHOLD_SERVICES("O82", "O79", 4, "家政服务", "理发店", "家政员 美发师 保洁员"),
    EDUCATION("P84", "P82", 2, "教育培训", "培训班", "教师 教务员 生活老师"),
    HEALTH("Q85", "Q83", 2, "医疗服务", "诊所", "护士 药剂员 收费员");

    private static final LocalDate EDITION_2011 = LocalDate.of(2011, 11, 1);
    private static final List<Trade> ALL = List.of(values());
    private static final Weighted<Trade> ANY = Weighted.of(ALL, trade -> trade.weight);
    private static final Weighted<Trade> SELF_EMPLOYED =
            Weighted.of(ALL, trade -> trade.isCommonAmongSelfEmployed() ? trade.weight : 0);

    private final String code2002;
    private final String code2011;
    private final double weight;
    private final String word;
    private final String shop;
    private final String posts;

    Trade(String code2002, String code2011, double weight, String word, String shop, String posts) {
        this.code2002 = code2002;
        this.code2011 = code2011;
        this.weight = weight;
        this.word = word;
        this.shop = shop;
        this.posts = posts;
    }

    static Trade draw(Affiliation affiliation, Chance chance) {
        return affiliation == Affiliation.SELF_EMPLOYED ? SELF_EMPLOYED.draw(chance) : ANY.draw(chance);
    }

    private boolean isCommonAmongSelfEmployed() {
        return switch (this) {
            case RETAIL, CATERING, HOUSEHOLD_SERVICES, WHOLESALE, HOTELS, FOOD, CAR_PARTS, GINSENG, HEALTH -> true;
            case CROPS, COAL, TIMBER, CHEMICALS, MEDICINE, MACHINERY, HEATING, CONSTRUCTION, ROAD_TRANSPORT -> false;
            case WAREHOUSING, SOFTWARE, REAL_ESTATE, BUSINESS_SERVICES, DISPATCH_AGENCY, EDUCATION -> false;
        };
    }

    /** Its code in the edition in force on the day. */
    public Industry industryOn(LocalDate day) {
        return day.isBefore(EDITION_2011)
                ? new Industry(Industry.Edition.GBT_4754_2002, code2002)
                : new Industry(Industry.Edition.GBT_4754_2011, code2011);
    }

    /** The word for it in the name of an enterprise. */
    String word() {
        return word;
    }

    /** The word for it in the name of a self-employed person's business. */
    String shop() {
        return shop;
    }

    /** A post that people have there. */
    public String post(Chance chance) {
        return chance.oneOf(List.of(posts.split(" ")));
    }

    /** Whether work there often ends with a task. */
    public boolean worksByTask() {
        return this == CONSTRUCTION || this == CROPS;
    }

    /** Whether people often work there for a few hours a day. */
    public boolean worksByTheHour() {
        return this == CATERING || this == HOUSEHOLD_SERVICES || this == RETAIL || this == EDUCATION;
    }
}
