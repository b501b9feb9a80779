const activity = document.getElementById("activity");
const REFRESH_MILLISECONDS = 2000;

/** Follows the log: says what goes on, and refreshes the view when the read models have moved on. */
export function listen(context, refresh) {
  let shownPosition = -1;
  let lastRefresh = 0;
  const source = new EventSource("/api/v1/live");
  source.addEventListener("log", (message) => {
    const now = JSON.parse(message.data);
    announce(context, now);
    const due = Date.now() - lastRefresh > REFRESH_MILLISECONDS;
    if (shownPosition >= 0 && now.position !== shownPosition && due && refreshable(context)) {
      lastRefresh = Date.now();
      shownPosition = now.position;
      refresh();
    } else if (shownPosition < 0) {
      shownPosition = now.position;
    }
  });
}

function refreshable(context) {
  return ["dashboard", "operation"].includes(context.parameters.view) && !document.querySelector("input[type=range]:active");
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
