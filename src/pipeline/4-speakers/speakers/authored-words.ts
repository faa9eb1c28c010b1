/** Words for what somebody writes or publishes as their own words: its author speaks in it. Reports, polls and lawsuits speak for themselves. */

const AUTHORED =
  /^(?:statements?|letters?|memos?|memorandum|web-?sites?|videos?|plans?|proposals?|tweets?|posts?|e-?mails?|messages?|missive|op-eds?|columns?|essay|books?|memoir|speech|remarks|blog|release|communiqu[ée]|note|ads?|editorial|piece|analysis|findings)$/iu;

/** "letter", "tweets" */
export const isAuthored = (word: string): boolean => AUTHORED.test(word);
