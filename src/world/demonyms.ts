/**
 * What the people of a state that no table knows may be called: forms to be looked for in the text, nothing that is claimed.
 *   Kestria → Kestrian    Talmark → Talmarkian, Talmarkish, Talmarki    Norvania → Norvanian    Velmora → Velmoran    Velden → Veldish
 */

const ENDINGS = ['an', 'ian', 'n', 'ean', 'ese', 'ish', 'i', 'er', 'ic', 'ite', 'ard', 'ch'];

/** Of a state whose name loses its own ending. */
const SHORT_ENDINGS = ['ish', 'ese', 'ic'];

export function demonymsOf(state: string): readonly string[] {
  const stem = state.replace(/(?:ia|land|[aeiouy])$/, '');
  const stems = [...new Set([state, state.replace(/[aeiouy]$/, ''), stem])];
  const forms = stems.filter(each => each.length > 2).flatMap(each => ENDINGS.map(ending => each + ending));
  const short = /^\p{Lu}\p{Ll}{2,}(?:en|on|um|us)$/u.test(state) ? SHORT_ENDINGS.map(ending => state.slice(0, -2) + ending) : [];
  return [...forms, ...short].filter(form => form !== state && !/[aeiou]{3}/.test(form)).flatMap(form => [form, `${form}s`]);
}
