/** Whether someone is a part of those who were asked: "62 percent of voters", "one in five", "those surveyed". */

const PROPORTION =
  /\d\s?(?:%|per ?cent\b)|\bper ?cent\b|\brespondents?\b|\b(?:surveyed|polled)$|\b(?:majority|plurality|half|thirds?|quarters?|fifths?)\b|\b(?:in|out of) (?:three|four|five|ten|\d+)\b/i;

export function isProportion(words: string): boolean {
  return PROPORTION.test(words.slice(0, 200));
}
