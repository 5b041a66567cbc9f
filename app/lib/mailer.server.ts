import { createTransport } from "nodemailer";

/** A letter without content: it only says where to look. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** The way out for mail. A letter that the server does not take throws; whoever sends it tries again later. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}

const patience = 10_000;

/** Sends by SMTP (RFC 5321) as the operator has set it up: `url` as smtps://user:password@host:465. */
export function createMailer({
  url,
  from,
}: {
  url: string;
  from: string;
}): Mailer {
  const transport = createTransport(url, {
    from,
    // Nothing about who runs the machine or which program it was.
    headers: { "Auto-Submitted": "auto-generated" },
  });
  return {
    async send(letter) {
      await within(patience, transport.sendMail({ ...letter, xMailer: false }));
    },
  };
}

/** Gives up waiting for a server that does not answer; the letter is then tried again. */
async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result> {
  const timer = Promise.withResolvers<never>();
  const handle = setTimeout(
    () => timer.reject(new Error("the mail server does not answer")),
    milliseconds,
  );
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(handle);
  }
}
