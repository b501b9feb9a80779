/* global echarts */
const FONT = "'PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

/** The colours are those of the style sheet, so that both themes are designed in one place. */
function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function draw(box, option) {
  const chart = echarts.init(box, null, { renderer: "svg" });
  const axis = { axisLabel: { color: colour("ink"), fontSize: 12 }, axisLine: { lineStyle: { color: colour("rule") } }, axisTick: { lineStyle: { color: colour("rule") } }, splitLine: { lineStyle: { color: colour("rule-faint") } } };
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: FONT, color: colour("ink") },
    grid: { left: 48, right: 32, top: 36, bottom: 32 },
    tooltip: { trigger: "axis", backgroundColor: colour("surface"), borderColor: colour("rule"), textStyle: { color: colour("ink") } },
    ...option,
    xAxis: { ...axis, splitLine: { show: false }, ...option.xAxis, boundaryGap: false },
    yAxis: { ...axis, ...option.yAxis, axisLabel: { ...axis.axisLabel, ...option.yAxis.axisLabel } },
  });
  new ResizeObserver(() => (box.isConnected ? chart.resize() : chart.dispose())).observe(box);
}

function line(name, data, token, type = "solid") {
  return { type: "line", name, data, connectNulls: false, showSymbol: data.length < 3, lineStyle: { color: colour(token), width: 2, type }, itemStyle: { color: colour(token) } };
}

/** A rate ends at 100 %; only one that exceeds its denominator goes on. It begins at the tens below the lowest. */
const percentages = {
  min: ({ min }) => (Number.isFinite(min) ? Math.max(0, Math.min(90, Math.floor(min / 10) * 10)) : 0),
  max: ({ max }) => (Number.isFinite(max) ? Math.max(100, Math.ceil(max / 10) * 10) : 100),
};

export function rateChart(box, figures, month, name) {
  draw(box, {
    xAxis: { type: "category", data: figures.map((f) => f.month) },
    yAxis: { type: "value", scale: true, ...percentages, axisLabel: { formatter: "{value}%" } },
    series: [{ ...line(name, figures.map((f) => (f.notApplicable ? null : Number(f.percent))), "hemu"), markLine: marker(month) }],
  });
}

const FLOWS = { submitted: "solid", accepted: "dashed", returned: "dotted", late: "solid" };

export function flowChart(box, flow, month, text) {
  draw(box, {
    legend: { top: 0, textStyle: { color: colour("ink") } },
    xAxis: { type: "category", data: flow.map((f) => f.month) },
    yAxis: { type: "value" },
    series: Object.entries(FLOWS).map(([kind, type], i) => ({ ...line(text(kind), flow.map((f) => f[kind]), kind, type), markLine: i === 0 ? marker(month) : undefined })),
  });
}

function marker(month) {
  return { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: colour("ink"), type: "dashed" }, data: [{ xAxis: month }] };
}
