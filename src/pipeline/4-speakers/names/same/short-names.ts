/** English short forms of given names, by the full one. Written by hand for this project. */
import { skeleton } from './skeleton.js';

const FORMS: readonly string[] = `
  Abigail Abby|Albert Al Bert|Alexander Alex Sandy|Alexandra Alex Sandra|Alfred Alf Fred|Andrew Andy Drew|Anthony Tony|Arthur Art|Barbara Barb|Benjamin Ben Benny|Bernard Bernie
  Catherine Kate Cathy Katie Kathy|Charles Charlie Chuck|Christine Chris Chrissy|Christopher Chris|Daniel Dan Danny|David Dave|Deborah Deb Debbie|Donald Don Donny
  Douglas Doug|Edward Ed Eddie Ted|Elizabeth Liz Beth Betty|Eugene Gene|Francis Frank|Franklin Frank|Frederick Fred|Gerald Gerry Jerry|Gregory Greg|Harold Hal Harry
  Henry Hank Harry|Jacob Jake|James Jim Jimmy Jamie|Jeffrey Jeff|Jennifer Jen Jenny|Jeremy Jerry|John Jack Johnny Jon|Jonathan Jon|Joseph Joe Joey|Joshua Josh|Judith Judy
  Kenneth Ken Kenny|Lawrence Larry|Leonard Len Leo|Louis Lou|Margaret Maggie Meg Peggy|Matthew Matt|Michael Mike Mick|Nancy Nan|Nathaniel Nate|Nicholas Nick|Pamela Pam
  Patricia Pat Patty|Patrick Pat Paddy|Peter Pete|Philip Phil|Randall Randy|Raymond Ray|Rebecca Becky|Reginald Reg|Richard Rich Rick Dick Ricky|Robert Bob Rob Bobby Robbie
  Ronald Ron Ronnie|Russell Russ|Samuel Sam|Samantha Sam|Stephen Steve Steven|Susan Sue|Terence Terry|Theodore Ted Theo|Thomas Tom Tommy|Timothy Tim|Victoria Vicky
  Vincent Vince|Walter Walt|William Bill Will Billy Willie|Zachary Zach
`
  .trim()
  .split(/[|\n]/)
  .map(line => line.trim());

const BY_FORM = formsByKey();

function formsByKey(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of FORMS) {
    const [full, ...short] = line.split(' ').map(skeleton);
    if (full) for (const form of [full, ...short]) found.set(form, (found.get(form) ?? new Set()).add(full));
  }
  return found;
}

/** The skeletons of the full names that a skeleton may stand for, itself first: "ted" → ted, eduard, teodor. */
export const fullNamesOf = (key: string): readonly string[] => [
  key,
  ...[...(BY_FORM.get(key) ?? [])].filter(full => full !== key),
];
