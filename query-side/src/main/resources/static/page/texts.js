/** Texts of the pages. Codes of the API are looked up as `group.CODE`. */
const texts = {
  zh: {
    signOut: "退出", tagline: "没有上报的数字，只有从事件推出的数字", skip: "跳到正文", operation: "运行", api: "接口文档", language: "English",
    indicator: "指标", month: "月份", map: "辖区分布", children: "下级辖区", trendChart: "逐月走势", flow: "备案流转", unit: "辖区",
    numerator: "分子", denominator: "分母", rate: "比率", trend: "较上月", own: "本级", total: "合计", notApplicable: "不适用",
    incomplete: "不完整", exceeds: "分子大于分母", drill: "构成明细", contributors: "构成明细", numeratorSide: "分子构成",
    denominatorSide: "分母构成", more: "更多", id: "编号", name: "名称", amount: "计入数", events: "事件",
    submitted: "提交", accepted: "受理", returned: "退回", late: "逾期",
    employer: "用人单位", relationship: "劳动关系", timeline: "事件时间线", recordedAt: "记录时间", actor: "办理人", command: "命令",
    position: "位置", content: "内容", watermark: "数据截至位置 {position}，日志共 {head} 条，落后 {lag} 条",
    quarantined: "；{n} 条事件待处理，相关数字标为不完整", scenario: "正在重演三年业务：{day}，{percent}%，每秒 {rate} 条",
    catchingUp: "读模型追赶中：还差 {lag} 条", none: "没有数据", definition: "定义", version: "版本",
    status: "状态", jurisdiction: "辖区", industry: "行业", size: "规模", registrationType: "登记注册类型", code: "代码",
    initialFiling: "初次备案", worker: "劳动者", regime: "用工形式", filings: "备案", kind: "种类", due: "期限", findings: "提示",
    employed: "在职期间", underContract: "书面合同期间", rebuild: "重建", switch: "切换", retry: "重试", projections: "读模型",
    lag: "落后", perSecond: "每秒", progress: "进度", secondsLeft: "剩余秒数", quarantine: "隔离的事件", error: "错误",
    relationships: "劳动关系", open: "查看", unexpected: "出错了", failed: "读取失败，请再试一次", unreadable: "内容无法读取",
    wayUp: "所在位置", home: "返回首页", monthBefore: "上一个月", monthAfter: "下一个月", ownOf: "{name}本级", unitTimeline: "本辖区的事件时间线",
    endedOn: "{day} 起撤销", successor: "由以下辖区承接：", subject: "对象", headcount: "最近核定人数", onRoll: "在册", shouldSign: "应签", source: "来源",
    inYear: "{year} 年，{n} 条", swipe: "左右滑动可看全图",
    "filing.hire": "招用", "filing.first-contract": "首次订立合同", "filing.renewal": "续订", "filing.amendment": "变更", "filing.ending": "解除或终止", "filing.transfer-out": "转出",
    "regime.STANDARD": "全日制", "regime.PART_TIME": "非全日制", "regime.DISPATCH": "劳务派遣",
    "state.SUBMITTED": "已提交", "state.RETURNED": "已退回", "state.ACCEPTED": "已受理", "state.WITHDRAWN": "已撤回", "state.NOT_SUBMITTED": "未提交", "state.IN_BUSINESS": "存续", "state.DEREGISTERED": "已注销",
    "state.RUNNING": "重建中", "state.CAUGHT_UP": "已追上", "state.SWITCHED": "已切换", "state.FAILED": "失败",
    "size.LARGE": "大型", "size.MEDIUM": "中型", "size.SMALL": "小型", "size.MICRO": "微型",
    "event.jurisdiction.established": "辖区设立", "event.jurisdiction.renamed": "辖区更名", "event.jurisdiction.reparented": "辖区划转", "event.jurisdiction.abolished": "辖区撤销",
    "event.employer.registered": "用人单位登记", "event.employer.renamed": "单位更名", "event.employer.legal-representative-changed": "法定代表人变更",
    "event.employer.registration-type-changed": "登记注册类型变更", "event.employer.credit-code-adopted": "启用统一社会信用代码", "event.employer.moved": "经营地变更",
    "event.employer.reclassified": "行业或规模变更", "event.employer.headcount-declared": "人数核定", "event.employer.deregistered": "单位注销",
    "event.employer.initial-filing-submitted": "初次备案提交", "event.employer.initial-filing-returned": "初次备案退回", "event.employer.initial-filing-corrected": "初次备案补正", "event.employer.initial-filing-accepted": "初次备案受理",
    "event.relationship.hire-filed": "招用备案", "event.relationship.filing-submitted": "备案提交", "event.relationship.filing-returned": "备案退回",
    "event.relationship.filing-corrected": "备案补正", "event.relationship.filing-accepted": "备案受理", "event.relationship.filing-withdrawn": "备案撤回",
    "role.EMPLOYER_AGENT": "用人单位经办人", "role.FILING_CLERK": "备案经办人员", "role.COORDINATOR": "劳动关系协调员", "role.MEDIATOR": "劳动争议调解员", "role.INSPECTOR": "劳动保障监察员", "role.PETITION_OFFICER": "信访工作人员", "role.FUNDING_OFFICER": "专项经费管理人员", "role.TRIPARTITE_SECRETARY": "三方机制秘书", "role.STATISTICIAN": "统计人员", "role.SUPERVISOR": "督导人员", "role.LEADER": "负责人", "role.AUDITOR": "审计人员", "role.INTEGRATOR": "接入系统", "role.ADMINISTRATOR": "系统管理员",
  },
  en: {
    signOut: "Sign out", tagline: "no figure is reported; every figure is derived from events", skip: "Skip to content", operation: "Operation", api: "API", language: "中文",
    indicator: "Indicator", month: "Month", map: "Across the province", children: "Units below", trendChart: "By month", flow: "Filings in flow", unit: "Unit",
    numerator: "Numerator", denominator: "Denominator", rate: "Rate", trend: "vs. last month", own: "Own level", total: "Total", notApplicable: "not applicable",
    incomplete: "incomplete", exceeds: "numerator exceeds denominator", drill: "What is behind it", contributors: "What is behind it", numeratorSide: "Behind the numerator",
    denominatorSide: "Behind the denominator", more: "More", id: "Id", name: "Name", amount: "Counts", events: "Events",
    submitted: "submitted", accepted: "accepted", returned: "returned", late: "late",
    employer: "Employer", relationship: "Employment relationship", timeline: "Event timeline", recordedAt: "Recorded", actor: "Actor", command: "Command",
    position: "Position", content: "Content", watermark: "Reflects the log up to position {position} of {head}, {lag} behind",
    quarantined: "; {n} events wait in quarantine, the figures they touch are marked incomplete", scenario: "Replaying three years of business: {day}, {percent}%, {rate} events/s",
    catchingUp: "Read models are catching up: {lag} events to go", none: "No data", definition: "Definition", version: "version",
    status: "Status", jurisdiction: "Jurisdiction", industry: "Industry", size: "Size", registrationType: "Registration type", code: "Code",
    initialFiling: "Initial filing", worker: "Worker", regime: "Regime", filings: "Filings", kind: "Kind", due: "Due", findings: "Findings",
    employed: "Employed", underContract: "Under written contract", rebuild: "Rebuild", switch: "Switch", retry: "Retry", projections: "Read models",
    lag: "Lag", perSecond: "per second", progress: "Progress", secondsLeft: "Seconds left", quarantine: "Quarantined events", error: "Error",
    relationships: "Employment relationships", open: "Open", unexpected: "Something went wrong", failed: "That could not be read; try again", unreadable: "Its content cannot be read",
    wayUp: "Where you are", home: "Back to the beginning", monthBefore: "Month before", monthAfter: "Month after", ownOf: "{name} (own level)", unitTimeline: "Event timeline of this unit",
    endedOn: "abolished from {day}", successor: "taken over by", subject: "About", headcount: "Latest head-count", onRoll: "on the roll", shouldSign: "should have a contract", source: "Source",
    inYear: "{year}, {n} events", swipe: "Swipe sideways to see the whole map",
    "filing.hire": "hire", "filing.first-contract": "first contract", "filing.renewal": "renewal", "filing.amendment": "amendment", "filing.ending": "ending", "filing.transfer-out": "transfer out",
    "regime.STANDARD": "full-time", "regime.PART_TIME": "part-time", "regime.DISPATCH": "labour dispatch",
    "state.SUBMITTED": "submitted", "state.RETURNED": "returned", "state.ACCEPTED": "accepted", "state.WITHDRAWN": "withdrawn", "state.NOT_SUBMITTED": "not submitted", "state.IN_BUSINESS": "in business", "state.DEREGISTERED": "deregistered",
    "state.RUNNING": "running", "state.CAUGHT_UP": "caught up", "state.SWITCHED": "switched", "state.FAILED": "failed",
    "size.LARGE": "large", "size.MEDIUM": "medium", "size.SMALL": "small", "size.MICRO": "micro",
    "event.jurisdiction.established": "unit established", "event.jurisdiction.renamed": "unit renamed", "event.jurisdiction.reparented": "unit re-parented", "event.jurisdiction.abolished": "unit abolished",
    "event.employer.registered": "employer registered", "event.employer.renamed": "employer renamed", "event.employer.legal-representative-changed": "legal representative changed",
    "event.employer.registration-type-changed": "registration type changed", "event.employer.credit-code-adopted": "unified social credit code adopted", "event.employer.moved": "place of operation changed",
    "event.employer.reclassified": "industry or size changed", "event.employer.headcount-declared": "head-count declared", "event.employer.deregistered": "employer deregistered",
    "event.employer.initial-filing-submitted": "initial filing submitted", "event.employer.initial-filing-returned": "initial filing returned", "event.employer.initial-filing-corrected": "initial filing corrected", "event.employer.initial-filing-accepted": "initial filing accepted",
    "event.relationship.hire-filed": "hire filed", "event.relationship.filing-submitted": "filing submitted", "event.relationship.filing-returned": "filing returned",
    "event.relationship.filing-corrected": "filing corrected", "event.relationship.filing-accepted": "filing accepted", "event.relationship.filing-withdrawn": "filing withdrawn",
    "role.EMPLOYER_AGENT": "employer agent", "role.FILING_CLERK": "filing clerk", "role.COORDINATOR": "labour-relations coordinator", "role.MEDIATOR": "mediator", "role.INSPECTOR": "labour inspector", "role.PETITION_OFFICER": "petition officer", "role.FUNDING_OFFICER": "funding officer", "role.TRIPARTITE_SECRETARY": "tripartite secretary", "role.STATISTICIAN": "statistician", "role.SUPERVISOR": "supervisor", "role.LEADER": "leader", "role.AUDITOR": "auditor", "role.INTEGRATOR": "integrator", "role.ADMINISTRATOR": "administrator",
  },
};

export function preferredLanguage() {
  return localStorage.getItem("language") ?? (navigator.language.startsWith("zh") ? "zh" : "en");
}

export function textsOf(language) {
  return (key, values = {}) =>
    (texts[language][key] ?? key.replace(/^(event|state|regime|filing|size)\./, ""))
      .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}
