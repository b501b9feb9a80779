/** Every number on the pages comes from the public API; there is no other source. */
export class Problem extends Error {
  constructor(problem) {
    super(problem.title ?? String(problem.status));
    this.problem = problem;
  }
}

let leaving = false;

export function get(path, language, signal) {
  return answered("/api/v1" + path, { headers: { Accept: "application/json, application/problem+json", "Accept-Language": language }, signal });
}

export function post(path, body, language) {
  return answered("/api/v1" + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": language, ...mark() },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** Ends the session here; answers where to go to end it with the issuer too. */
export async function signOut() {
  const response = await fetch("/sign-out", { method: "POST", headers: mark() });
  return response.headers.get("Location") ?? "/";
}

/** Shows that the page itself sends the request: no other site can read this cookie. */
function mark() {
  const cookie = document.cookie.split("; ").find((each) => each.startsWith("XSRF-TOKEN="));
  return cookie ? { "X-XSRF-TOKEN": cookie.slice("XSRF-TOKEN=".length) } : {};
}

/** A session that has ended leads to where one signs in, and back to this page. */
async function answered(address, request) {
  const response = await fetch(address, request);
  const body = await response.json().catch(() => ({ status: response.status, title: response.statusText }));
  if (response.status === 401 && !leaving) {
    leaving = true;
    location.reload();
  }
  if (!response.ok) throw new Problem(body);
  return body;
}
