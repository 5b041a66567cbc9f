import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The least a web server can do: one string, the page given as PAGE, for every request. What everything else is compared with.
const page = readFileSync(process.env["PAGE"] ?? "", "utf8");
const port = Number(process.env["PORT"]);

createServer((_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page);
}).listen(port, "127.0.0.1", () => console.log(`open at ${port}`));

process.on("SIGTERM", () => process.exit(0));
