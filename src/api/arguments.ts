import { badInput } from "./errors.js";

const MAX_LENGTH = 1_000;

/** @throws BAD_USER_INPUT when the number is below 1 */
export function requirePositive(argument: string, number: number): number {
  if (number < 1) throw badInput(`${argument}: ${number} is out of range; expected 1 or more`);
  return number;
}

/** @throws BAD_USER_INPUT when the number is below `least` or above `most` */
export function requireRange(argument: string, number: number, least: number, most: number): number {
  if (number < least || number > most)
    throw badInput(`${argument}: ${number} is out of range; expected ${least} to ${most}`);
  return number;
}

/** @throws BAD_USER_INPUT when the text is empty or too long to be a name or an address */
export function requireText(argument: string, text: string): string {
  if (text.trim() === "") throw badInput(`${argument}: is empty`);
  if (text.length > MAX_LENGTH)
    throw badInput(`${argument}: has ${text.length} characters; expected at most ${MAX_LENGTH}`);
  return text;
}
