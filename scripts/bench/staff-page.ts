import { request } from "node:http";

interface At {
  port: number;
  host: string;
}

/** Signs in as staff and gives the cookie that proves it. */
export async function signInCookie(
  at: At,
  person: { email: string; password: string },
): Promise<string> {
  const { headers } = await send(at, "/konto/logga-in", {
    method: "POST",
    body: new URLSearchParams(person).toString(),
  });
  const cookie = headers["set-cookie"]?.[0]?.split(";")[0];
  if (cookie === undefined) throw new Error("nobody is signed in");
  return cookie;
}

/** The page as somebody signed in gets it; throws when it is no page. */
export async function fetchStaffPage(
  at: At,
  address: string,
  cookie: string,
): Promise<void> {
  const { status } = await send(at, address, { method: "GET", cookie });
  if (status !== 200) throw new Error(`${address} answers ${status}`);
}

function send(
  { port, host }: At,
  path: string,
  { method, body, cookie }: { method: string; body?: string; cookie?: string },
): Promise<{ status: number; headers: NodeJS.Dict<string[]> }> {
  const headers = {
    host: `${host}:${port}`,
    ...(cookie === undefined ? {} : { cookie }),
    ...(body === undefined
      ? {}
      : {
          "content-type": "application/x-www-form-urlencoded",
          "sec-fetch-site": "same-origin",
        }),
  };
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, headers };
    const sent = request(options, (answer) => {
      answer.resume();
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headersDistinct,
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
