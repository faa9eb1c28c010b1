/**
 * Words that open the verb of the one who is named first, behind it: "Kestria | ’s army might yet attack". No relative clause or object comes in between,
 * so "bombed a town that may be held" is not told by them.
 */
export function opensVerb(words: string): RegExp {
  const between = String.raw`(?!(?:that|which|who|whom|where|whether|if|for|of|after|by)(?!\p{L}))[\p{L}’'-]{1,30}`;
  return new RegExp(String.raw`^(?:[’']s?)? ?(?:${between} ){0,3}(?:${words})(?!\p{L})`, 'u');
}
