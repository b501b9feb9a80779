package org.hemu.app.scenario.province;

import java.util.List;
import org.hemu.api.employment.RegistrationType;

/** Invented names. Trade names are put together from characters that firms hardly ever choose. */
final class Names {
    private static final List<String> FIRST =
            List.of("澜", "霁", "岚", "禾", "砚", "朔", "桦", "檀", "芷", "珩", "昀", "煦", "漪", "筠", "翊", "沅", "晗", "溪", "榆", "黛");
    private static final List<String> SECOND =
            List.of("序", "屿", "渡", "岑", "汀", "陌", "笙", "澄", "庐", "宸", "弦", "穗", "辉", "垣", "崧", "璟", "棠", "舟", "麓", "苒");
    private static final List<String> THIRD = List.of("", "", "", "元", "和", "生", "达", "源");
    private static final Weighted<String> SURNAMES = Weighted.of(
            List.of(
                    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
                    "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
                    "金", "朴", "崔", "姜", "孟", "迟", "滕", "邢", "隋", "尹"),
            surname -> "王李张刘".contains(surname) ? 8 : "陈杨赵孙于金".contains(surname) ? 3 : 1);
    private static final List<String> MALE = List.of(
            "伟", "强", "磊", "军", "勇", "杰", "涛", "明", "超", "鹏", "志强", "建国", "海涛", "国庆", "文斌", "立新", "永刚", "晓东", "洪波",
            "德福", "树林", "振华", "宝山", "天宇", "俊峰");
    private static final List<String> FEMALE = List.of(
            "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "秀英", "桂兰", "淑华", "春梅", "雪梅", "晓红", "玉兰", "丽娟", "海燕", "凤霞", "佳慧",
            "婷婷", "思雨", "欣怡", "冬梅", "亚楠", "红梅");

    private Names() {}

    static String person(boolean female, Chance chance) {
        return SURNAMES.draw(chance) + chance.oneOf(female ? FEMALE : MALE);
    }

    static String employer(Place place, Trade trade, RegistrationType type, Chance chance) {
        String tradeName = chance.oneOf(FIRST) + chance.oneOf(SECOND) + chance.oneOf(THIRD);
        return place.town() + tradeName + (isSelfEmployed(type) ? trade.shop() : trade.word() + form(type));
    }

    private static boolean isSelfEmployed(RegistrationType type) {
        return type.value().startsWith("4");
    }

    private static String form(RegistrationType type) {
        return switch (type.value()) {
            case "110", "120" -> "总公司";
            case "160", "174" -> "股份有限公司";
            case "171" -> "中心（个人独资）";
            case "172" -> "中心（普通合伙）";
            case "210", "310" -> "（中外合资）有限公司";
            case "230", "330" -> "（外商独资）有限公司";
            default -> "有限责任公司";
        };
    }
}
