/** Words of bodies that every state, town or firm has one of: by these alone nobody is known. */

const WORDS = new Set(
  `ministry ministries department departments government governments parliament senate congress house assembly legislature cabinet council court courts supreme high constitutional federal
  national state central bank reserve police army navy air force forces armed military guard border coast customs foreign defense interior finance justice trade energy health education
  agriculture transport transportation labor economy economic environment commerce treasury security intelligence service services agency office bureau committee commission board
  election elections electoral party union company corporation group association foundation institute university school college hospital church club team league federation
  presidential presidency president minister prime vice general staff administration embassy consulate mission delegation opposition coalition campaign authority authorities
  representatives commons lords delegates deputies city county district town regional local provincial republic kingdom public private press media news times post newspaper
  magazine radio television tv website channel network agency center program fund network front movement side people nations community secretariat headquarters command internal
  information communications culture tourism sports youth family social welfare science technology industry industrial development planning budget affairs emergency situations
  senators republicans democrats first second joint special permanent chamber lower upper executive legislative judicial judiciary chancellery directorate secretary attorney prosecutor
  prosecutors investigative criminal ministers leadership crown royal statistics statistical survey geological weather meteorological fire`.split(
    /\s+/,
  ),
);

export const isEverybodys = (word: string): boolean => WORDS.has(word);
