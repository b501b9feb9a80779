const activity = document.getElementById("activity");
const REFRESH_MILLISECONDS = 2000;

/** Follows the log: says what goes on, and refreshes the view when the read models have moved on and the reader is not busy. */
export function listen({ text, isFree, refresh }) {
  let shownPosition = -1;
  let lastRefresh = 0;
  let planned;
  const source = new EventSource("/api/v1/live");
  source.addEventListener("log", (message) => {
    const now = JSON.parse(message.data);
    announce(text, now);
    if (shownPosition < 0) shownPosition = now.position;
    if (now.position !== shownPosition) refreshSoon(now.position);
  });

  /** At most one refresh in each interval, and one after the last event. */
  function refreshSoon(position) {
    clearTimeout(planned);
    planned = setTimeout(() => {
      lastRefresh = Date.now();
      if (!isFree()) return refreshSoon(position);
      shownPosition = position;
      refresh();
    }, Math.max(0, lastRefresh + REFRESH_MILLISECONDS - Date.now()));
  }
}

function announce(text, { scenario, lag }) {
  let now = "";
  if (scenario?.running) now = text("scenario", { day: scenario.day, percent: scenario.percent, rate: scenario.perSecond });
  else if (lag > 1000) now = text("catchingUp", { lag });
  if (activity.dataset.shown === now) return;
  activity.dataset.shown = now;
  activity.replaceChildren();
  if (!now) return;
  activity.append(now);
  if (scenario?.running) {
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = scenario.percent;
    bar.setAttribute("aria-hidden", "true");
    activity.append(bar);
  }
}
