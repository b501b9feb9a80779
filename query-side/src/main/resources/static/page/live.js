const activity = document.getElementById("activity");
const REFRESH_MILLISECONDS = 2000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
const REFUSED_MILLISECONDS = 5000;

/**
 * Follows the log: says what goes on, and refreshes the view when the read models have moved on and the reader is not busy.
 *
 * from: the position that the view already reflects; refresh: answers whether it could be done.
 */
export function listen({ text, isFree, refresh, from }) {
  let shownPosition = from;
  let position = from;
  let lastRefresh = 0;
  let pause = REFRESH_MILLISECONDS;
  let planned;
  follow();

  /** A browser comes again by itself when a stream breaks, but not when it was refused. */
  function follow() {
    const source = new EventSource("/api/v1/live");
    source.addEventListener("log", (message) => {
      const now = JSON.parse(message.data);
      announce(text, now);
      position = now.position;
      if (position !== shownPosition) refreshSoon();
    });
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(follow, REFUSED_MILLISECONDS);
    });
  }

  /** At most one refresh in each interval, and one after the last event. */
  function refreshSoon() {
    clearTimeout(planned);
    planned = setTimeout(refreshNow, Math.max(0, lastRefresh + pause - Date.now()));
  }

  /** What could not be done is tried again, ever less often. */
  async function refreshNow() {
    lastRefresh = Date.now();
    if (!isFree()) return refreshSoon();
    const reached = position;
    if (await refresh()) {
      shownPosition = reached;
      pause = REFRESH_MILLISECONDS;
    } else {
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS);
    }
    if (position !== shownPosition) refreshSoon();
  }
}

/** How far the demonstration is, or the read models are; the pages tell by `data-doing` what there is to wait for. */
function announce(text, { scenario, lag, head }) {
  let now = "";
  activity.dataset.doing = !scenario?.running ? "" : scenario.day ? "filing" : "loading";
  if (scenario?.running && !scenario.day) now = text("loading", { head: head.toLocaleString("en-US") });
  else if (scenario?.running) now = text("scenario", { day: scenario.day, percent: scenario.percent, rate: scenario.perSecond });
  else if (scenario?.notPlayed) now = text("notPlayed." + scenario.notPlayed);
  else if (lag > 1000) now = text("catchingUp", { lag });
  if (activity.dataset.shown === now) return;
  activity.dataset.shown = now;
  activity.replaceChildren();
  if (!now) return;
  activity.append(now);
  if (scenario?.running && scenario.day) {
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = scenario.percent;
    bar.setAttribute("aria-hidden", "true");
    activity.append(bar);
  }
}
