/** Paths of the page and what they stand for: "/reports/:id" and "/reports/r7k2m9x4q1". */

export type Params = Readonly<Record<string, string>>;

/** The parts of the path that the pattern names; `null`: it does not fit. A part with a broken escape fits nothing. */
export function matched(pattern: string, path: string): Params | null {
  const [wanted, given] = [partsOf(pattern), partsOf(path)];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = decoded(given[at] ?? '');
    if (value === null) return null;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter(part => part !== '');
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
