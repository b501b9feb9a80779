/** Every number on the pages comes from the public API; there is no other source. */
export class Problem extends Error {
  constructor(problem) {
    super(problem.title ?? String(problem.status));
    this.problem = problem;
  }
}

/** The demonstration believes who one says one is; a cookie goes with the live stream too, which takes no headers. */
document.cookie = "Hemu-Actor=" + encodeURIComponent("reader@220000000000;role=AUDITOR") + "; path=/api; samesite=strict";

export async function get(path, language, signal) {
  const response = await fetch("/api/v1" + path, {
    headers: { Accept: "application/json, application/problem+json", "Accept-Language": language },
    signal,
  });
  const body = await response.json().catch(() => ({ status: response.status, title: response.statusText }));
  if (!response.ok) throw new Problem(body);
  return body;
}

export async function post(path, body, language) {
  const response = await fetch("/api/v1" + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": language, "Hemu-Actor": "operator@220000000000;role=ADMINISTRATOR" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({ status: response.status, title: response.statusText }));
  if (!response.ok) throw new Problem(answer);
  return answer;
}
