const activity = document.getElementById("activity");
const REFRESH_MILLISECONDS = 2000;

/** Follows the log: says what goes on, and refreshes the view when the read models have moved on. */
export function listen(context, refresh) {
  let shownPosition = -1;
  let lastRefresh = 0;
  let planned;
  const source = new EventSource("/api/v1/live");
  source.addEventListener("log", (message) => {
    const now = JSON.parse(message.data);
    announce(context, now);
    if (shownPosition < 0) shownPosition = now.position;
    if (now.position !== shownPosition) refreshSoon(now.position);
  });

  /** At most one refresh in each interval, and one after the last event. */
  function refreshSoon(position) {
    clearTimeout(planned);
    planned = setTimeout(() => {
      lastRefresh = Date.now();
      if (!refreshable(context)) return refreshSoon(position);
      shownPosition = position;
      refresh();
    }, Math.max(0, lastRefresh + REFRESH_MILLISECONDS - Date.now()));
  }
}

function refreshable(context) {
  return ["dashboard", "operation"].includes(context.parameters.view) && !document.querySelector("input[type=range]:active, select:focus");
}

function announce(context, { scenario, lag }) {
  let text = "";
  if (scenario?.running) text = context.text("scenario", { day: scenario.day, percent: scenario.percent, rate: scenario.perSecond });
  else if (lag > 1000) text = context.text("catchingUp", { lag });
  if (activity.dataset.shown === text) return;
  activity.dataset.shown = text;
  activity.replaceChildren();
  if (!text) return;
  activity.append(text);
  if (scenario?.running) {
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = scenario.percent;
    bar.setAttribute("aria-hidden", "true");
    activity.append(bar);
  }
}
