/**
 * What the people of a state that no table knows may be called: forms to be looked for in the text, nothing that is claimed.
 *   Kestria → Kestrian    Talmark → Talmarkian, Talmarkish, Talmarki    Norvania → Norvanian    Velmora → Velmoran
 */

const ENDINGS = ['an', 'ian', 'n', 'ean', 'ese', 'ish', 'i', 'er', 'ic', 'ite', 'ard', 'ch'];

export function demonymsOf(state: string): readonly string[] {
  const stem = state.replace(/(?:ia|land|[aeiouy])$/, '');
  const stems = [...new Set([state, state.replace(/[aeiouy]$/, ''), stem, state.replace(/land$/, 'land')])];
  const forms = stems.filter(each => each.length > 2).flatMap(each => ENDINGS.map(ending => each + ending));
  return forms.filter(form => form !== state && !/[aeiou]{3}/.test(form)).flatMap(form => [form, `${form}s`]);
}
