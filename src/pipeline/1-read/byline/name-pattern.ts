/** How a person's name looks: two to five words with capitals, small words of names between. */

/** "Jane", "O’Dell", "d’Orlo", "J.", "Al-Sadr", "JANE"; no word matches in two ways, which would take exponential time in a list. */
const WORD = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:al-|el-|[dl]['’])?\\p{Lu}[\\p{L}’'-]*\\p{L})";
const SMALL = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|ten|zu)';

/** The source of a regular expression without groups that capture, for the flag `u`. */
export const NAME = `${WORD}(?: (?:${SMALL} ){0,2}${WORD}){1,4}`;
