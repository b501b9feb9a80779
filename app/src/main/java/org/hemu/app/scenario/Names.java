package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hemu.api.employment.IdentityDocument;
import org.hemu.api.employment.PersonalData;
import org.hemu.domain.employment.CitizenIdNumber;

/** Invented names of employers and persons, and valid numbers for them. */
final class Names {
    private static final List<String> TRADE_NAMES = List.of(
            "和顺", "鑫源", "盛达", "恒信", "吉祥", "长丰", "松江", "北辰", "宏图", "瑞泽", "天宇", "华茂", "金穗", "永安", "博远", "万和", "同德", "嘉禾",
            "旭日", "龙腾", "凯旋", "锦程", "春城", "白桦", "远大", "福临", "泰和", "广厦", "百川", "兴业");
    private static final List<String> FORMS = List.of("有限责任公司", "有限公司", "股份有限公司", "厂", "经营部", "商行");
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "金",
            "朴", "崔", "于", "姜", "宋", "韩", "曲", "冯", "董");
    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英", "海燕", "建国", "玉兰",
            "春梅", "立新", "晓东", "丽华", "永哲", "红梅", "志刚", "淑珍", "国栋", "雪");

    private Names() {}

    static String employer(Chance chance, String place, Trade trade) {
        return place + chance.one(TRADE_NAMES) + chance.one(trade.words()) + chance.one(FORMS);
    }

    static String person(Chance chance) {
        return chance.one(SURNAMES) + chance.one(GIVEN);
    }

    /** A worker of working age with a valid citizen number of a county. */
    static PersonalData worker(Chance chance, String county, LocalDate startedOn) {
        LocalDate born = startedOn.minusYears(chance.between(18, 50)).minusDays(chance.between(0, 364));
        String digits = county + born.toString().replace("-", "") + String.format("%03d", chance.between(1, 999));
        return new PersonalData(
                person(chance),
                new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, digits + CitizenIdNumber.check(digits)),
                null,
                null);
    }

    /** The same person with a check character that does not fit. */
    static PersonalData mistyped(PersonalData person) {
        IdentityDocument document = Objects.requireNonNull(person.document());
        String digits = document.number().substring(0, 17);
        char wrong = CitizenIdNumber.check(digits) == '1' ? '2' : '1';
        return new PersonalData(person.name(), new IdentityDocument(document.kind(), digits + wrong), null, null);
    }

    /** What an employer does, by section of the classification and words for its name. */
    record Trade(String section2002, String section2011, List<String> words) {
        static final List<Trade> ALL = List.of(
                new Trade("C", "C", List.of("机械", "汽车零部件", "食品加工", "木业", "医药", "化工", "服装")),
                new Trade("E", "E", List.of("建筑工程", "装饰", "市政工程")),
                new Trade("H", "F", List.of("商贸", "百货", "农资", "建材批发")),
                new Trade("F", "G", List.of("运输", "物流", "仓储")),
                new Trade("I", "H", List.of("酒店", "餐饮", "宾馆")),
                new Trade("G", "I", List.of("软件", "网络科技", "信息技术")),
                new Trade("K", "K", List.of("房地产开发", "物业")),
                new Trade("L", "L", List.of("商务服务", "劳务服务", "广告")),
                new Trade("O", "O", List.of("洗涤服务", "汽车修理", "美容美发")));
    }
}
