/** Words of the pages. What the codes of the field stand for is not here: the API says it. */
const texts = {
  zh: {
    signOut: "退出", tagline: "没有上报的数字，只有从事件推出的数字", skip: "跳到正文", operation: "运行", api: "接口文档", language: "English",
    indicator: "指标", month: "月份", map: "辖区分布", children: "下级辖区", trendChart: "逐月走势", flow: "备案流转", unit: "辖区",
    numerator: "分子", denominator: "分母", rate: "比率", trend: "较上月", own: "本级", total: "合计", notApplicable: "不适用",
    incomplete: "不完整", exceeds: "分子大于分母", drill: "构成明细", contributors: "构成明细", numeratorSide: "分子构成",
    denominatorSide: "分母构成", more: "更多", id: "编号", name: "名称", amount: "计入数", events: "事件",
    submitted: "提交", accepted: "受理", returned: "退回", late: "逾期",
    employer: "用人单位", relationship: "劳动关系", timeline: "事件时间线", recordedAt: "记录时间", actor: "办理人", authority: "职权来源", command: "命令",
    position: "位置", content: "内容", watermark: "数据截至位置 {position}，日志共 {head} 条，落后 {lag} 条",
    quarantined: "；{n} 条事件待处理，相关数字标为不完整", scenario: "正在重演三年业务：{day}，{percent}%，每秒 {rate} 条",
    catchingUp: "读模型追赶中：还差 {lag} 条", none: "没有数据", definition: "定义", version: "版本",
    status: "状态", jurisdiction: "辖区", industry: "行业", size: "规模", registrationType: "登记注册类型", code: "代码",
    initialFiling: "初次备案", worker: "劳动者", regime: "用工形式", filings: "备案", kind: "种类", findings: "提示",
    employed: "在职期间", underContract: "书面合同期间", rebuild: "重建", compare: "比对", compared: "相同 {equal} 条，不同 {different} 条，缺失 {missing} 条", comparedInPart: "抽取部分比对：相同 {equal} 条，不同 {different} 条，缺失 {missing} 条", switch: "切换", retry: "重试", projections: "读模型",
    lag: "落后", perSecond: "每秒", progress: "进度", secondsLeft: "剩余秒数", quarantine: "隔离的事件", error: "错误",
    relationships: "劳动关系", open: "查看", unexpected: "出错了", failed: "读取失败，请再试一次", unreadable: "内容无法读取",
    wayUp: "所在位置", home: "返回首页", monthBefore: "上一个月", monthAfter: "下一个月", ownOf: "{name}本级", unitTimeline: "本辖区的事件时间线",
    endedOn: "{day} 起撤销", successor: "由以下辖区承接：", subject: "对象", headcount: "最近核定人数", onRoll: "在册", shouldSign: "应签", source: "来源",
    inYear: "{year} 年，{n} 条", swipe: "左右滑动可看全图", yes: "是", no: "否", person: "个人信息主体", calendar: "法定工作日历", noFigures: "您的岗位不查看指标数据",
    nothingFiled: "本辖区及其下级还没有任何备案。", arriving: "备案正在到达，本页会自动更新。", waiting: "一有备案，本页会自动更新。",
    noUnits: "这里还没有辖区。", loadingUnits: "正在载入辖区，本页会自动显示。", waitingForUnits: "一有辖区，本页会自动显示。", start: "正在准备",
    "notPlayed.ANOTHER_PLAYED": "此日志已有另一规模或种子的演示，所要的演示没有重演；请换一个数据目录启动",
    "notPlayed.LOG_IN_USE": "此日志已有实际备案，演示没有重演；请换一个数据目录启动",
    loading: "正在载入吉林省各级辖区：日志已有 {head} 条事件",
    casework: "案件", "view.mediation-cases": "调解案件", "view.clocks": "期限", "view.mediation": "调解统计", mediationCases: "调解案件", mediationCase: "调解案件", body: "调解组织", mediators: "调解员",
    openedOn: "收到日期", acceptedOn: "受理日期", category: "争议类别", stage: "阶段", outcome: "结果", nextDue: "最近期限", all: "全部", andOthers: "等 {n} 人", collective: "集体争议", claimed: "请求金额",
    sessions: "调解会", representative: "代表", deadline: "期限", lastDay: "届满日", derivation: "推导", missed: "已逾期", noNotice: "待 {year} 年放假安排", replaced: "已改算", inTime: "按期", clocks: "期限",
    agreement: "调解协议", owedBy: "义务人", sum: "金额", dueOn: "履行期限", performedOn: "履行日期", breachedOn: "未履行", reachedOn: "达成日期", effectiveOn: "生效日期", signatures: "签名盖章", supervised: "督促回访",
    repudiated: "反悔", setAside: "被撤销", remedies: "协议后的程序", obligations: "约定义务", documents: "文书", day: "日期", digest: "摘要（SHA-256）", matter: "同一诉求的各案件", legalBasis: "依据", dissolvedOn: "撤销日期", from: "自", until: "至", to: "到",
    "clock.open": "在计", "clock.dueWithin3Days": "三日内届满", "clock.dueWithin7Days": "七日内届满", "clock.overdue": "已过期", "clock.missed": "已记录逾期", "clock.undetermined": "届满日未定",
    opened: "收到", acceptedCases: "受理", concluded: "结案", agreements: "达成协议", success: "调解成功率", p50: "用时中位数（日）", p90: "用时九成位数（日）", declined: "不予受理", withdrawn: "受理前结束",
    "state.RUNNING": "重建中", "state.CAUGHT_UP": "已追上", "state.SWITCHED": "已切换", "state.FAILED": "失败",
  },
  en: {
    signOut: "Sign out", tagline: "no figure is reported; every figure is derived from events", skip: "Skip to content", operation: "Operation", api: "API", language: "中文",
    indicator: "Indicator", month: "Month", map: "Across the province", children: "Units below", trendChart: "By month", flow: "Filings in flow", unit: "Unit",
    numerator: "Numerator", denominator: "Denominator", rate: "Rate", trend: "vs. last month", own: "Own level", total: "Total", notApplicable: "not applicable",
    incomplete: "incomplete", exceeds: "numerator exceeds denominator", drill: "What is behind it", contributors: "What is behind it", numeratorSide: "Behind the numerator",
    denominatorSide: "Behind the denominator", more: "More", id: "Id", name: "Name", amount: "Counts", events: "Events",
    submitted: "submitted", accepted: "accepted", returned: "returned", late: "late",
    employer: "Employer", relationship: "Employment relationship", timeline: "Event timeline", recordedAt: "Recorded", actor: "Actor", authority: "On the authority of", command: "Command",
    position: "Position", content: "Content", watermark: "Reflects the log up to position {position} of {head}, {lag} behind",
    quarantined: "; {n} events wait in quarantine, the figures they touch are marked incomplete", scenario: "Replaying three years of business: {day}, {percent}%, {rate} events/s",
    catchingUp: "Read models are catching up: {lag} events to go", none: "No data", definition: "Definition", version: "version",
    status: "Status", jurisdiction: "Jurisdiction", industry: "Industry", size: "Size", registrationType: "Registration type", code: "Code",
    initialFiling: "Initial filing", worker: "Worker", regime: "Regime", filings: "Filings", kind: "Kind", findings: "Findings",
    employed: "Employed", underContract: "Under written contract", rebuild: "Rebuild", compare: "Compare", compared: "{equal} equal, {different} different, {missing} missing", comparedInPart: "of a part: {equal} equal, {different} different, {missing} missing", switch: "Switch", retry: "Retry", projections: "Read models",
    lag: "Lag", perSecond: "per second", progress: "Progress", secondsLeft: "Seconds left", quarantine: "Quarantined events", error: "Error",
    relationships: "Employment relationships", open: "Open", unexpected: "Something went wrong", failed: "That could not be read; try again", unreadable: "Its content cannot be read",
    wayUp: "Where you are", home: "Back to the beginning", monthBefore: "Month before", monthAfter: "Month after", ownOf: "{name} (own level)", unitTimeline: "Event timeline of this unit",
    endedOn: "abolished from {day}", successor: "taken over by", subject: "About", headcount: "Latest head-count", onRoll: "on the roll", shouldSign: "should have a contract", source: "Source",
    inYear: "{year}, {n} events", swipe: "Swipe sideways to see the whole map", yes: "yes", no: "no", person: "Subject", calendar: "Statutory calendar", noFigures: "Your role does not include figures",
    nothingFiled: "Nothing is filed yet in this unit, nor in any below it.", arriving: "Filings are arriving; this page fills itself in.", waiting: "This page fills itself in when something is filed.",
    noUnits: "There are no units here yet.", loadingUnits: "Units are being loaded; this page fills itself in.", waitingForUnits: "This page fills itself in when there are.", start: "Getting ready",
    "notPlayed.ANOTHER_PLAYED": "This log holds a demonstration of another size or seed, so the one asked for is not played: start it with another data directory",
    "notPlayed.LOG_IN_USE": "This log holds what somebody has filed, so the demonstration is not played: start it with another data directory",
    loading: "Loading the units of Jilin Province: {head} events in the log so far",
    casework: "Cases", "view.mediation-cases": "Mediation cases", "view.clocks": "Deadlines", "view.mediation": "Mediation in numbers", mediationCases: "Mediation cases", mediationCase: "Mediation case", body: "Mediation body", mediators: "Mediators",
    openedOn: "Received", acceptedOn: "Accepted", category: "About", stage: "Stage", outcome: "Outcome", nextDue: "Next deadline", all: "all", andOthers: "and others, {n} in all", collective: "collective", claimed: "Claimed",
    sessions: "Sessions", representative: "representative", deadline: "Deadline", lastDay: "Last day", derivation: "Derivation", missed: "missed", noNotice: "waits for the days off of {year}", replaced: "computed anew", inTime: "in time", clocks: "Deadlines",
    agreement: "Agreement", owedBy: "Owed by", sum: "Amount", dueOn: "Due", performedOn: "Performed", breachedOn: "Not performed", reachedOn: "Reached", effectiveOn: "In effect", signatures: "Signatures", supervised: "Followed up",
    repudiated: "Repudiated", setAside: "Set aside", remedies: "Sought upon it", obligations: "Obligations", documents: "Documents", day: "Day", digest: "Digest (SHA-256)", matter: "Cases of the same matter", legalBasis: "Legal basis", dissolvedOn: "Dissolved", from: "From", until: "Until", to: "To",
    "clock.open": "Running", "clock.dueWithin3Days": "Due within 3 days", "clock.dueWithin7Days": "Due within 7 days", "clock.overdue": "Overdue", "clock.missed": "Recorded as missed", "clock.undetermined": "Last day unknown",
    opened: "Received", acceptedCases: "Accepted", concluded: "Concluded", agreements: "Agreements", success: "Success rate", p50: "Median days", p90: "Days, 9 of 10", declined: "Declined", withdrawn: "Ended before acceptance",
    "state.RUNNING": "running", "state.CAUGHT_UP": "caught up", "state.SWITCHED": "switched", "state.FAILED": "failed",
  },
};

export function preferredLanguage() {
  return localStorage.getItem("language") ?? (navigator.language.startsWith("zh") ? "zh" : "en");
}

export function textsOf(language) {
  return (key, values = {}) =>
    (texts[language][key] ?? key.replace(/^state\./, ""))
      .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}
