/* global echarts */
const FONT = "'PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

function draw(box, option) {
  const chart = echarts.init(box, null, { renderer: "svg" });
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, grid: { left: 48, right: 16, top: 36, bottom: 32 }, tooltip: { trigger: "axis" }, ...option });
  new ResizeObserver(() => (box.isConnected ? chart.resize() : chart.dispose())).observe(box);
}

export function rateChart(box, figures, month, name) {
  const rates = figures.map((f) => (f.notApplicable ? null : Number(f.percent)));
  draw(box, {
    xAxis: { type: "category", data: figures.map((f) => f.month) },
    yAxis: { type: "value", scale: true, axisLabel: { formatter: "{value}%" } },
    series: [{ type: "line", name, data: rates, connectNulls: false, showSymbol: false, lineStyle: { color: "#0b6e4f", width: 2 }, itemStyle: { color: "#0b6e4f" }, markLine: marker(month) }],
  });
}

export function flowChart(box, flow, month, text) {
  const colours = { submitted: "#4c78a8", accepted: "#0b6e4f", returned: "#c44e00", late: "#b00020" };
  draw(box, {
    legend: { top: 0 },
    xAxis: { type: "category", data: flow.map((f) => f.month) },
    yAxis: { type: "value" },
    series: Object.keys(colours).map((k, i) => ({ type: "line", name: text(k), data: flow.map((f) => f[k]), showSymbol: false, lineStyle: { color: colours[k] }, itemStyle: { color: colours[k] }, markLine: i === 0 ? marker(month) : undefined })),
  });
}

function marker(month) {
  return { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: "#555", type: "dashed" }, data: [{ xAxis: month }] };
}
