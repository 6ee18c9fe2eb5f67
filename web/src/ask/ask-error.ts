/** `DOWN` nobody answers, `SLOW` the answer takes too long, `REFUSED` the API does not take the question, `BROKEN` the API failed. */
export type AskReason = "DOWN" | "SLOW" | "REFUSED" | "BROKEN";

/** A question without an answer; the message is what the API said, empty when it said nothing. */
export class AskError extends Error {
  constructor(
    readonly reason: AskReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "AskError";
  }
}
