/** The columns as `src/store/tables.ts` types them, read by the compiler. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface ColumnOfTypes {
  /** "reports.title" */
  readonly name: string;
  /** As it is read: "string", "number", "boolean", "string[]", "Uint8Array". */
  readonly type: string;
  /** It can be null. */
  readonly empty: boolean;
  /** It may be left out when a row is written, since the database fills it in. */
  readonly given: boolean;
}

const FILE = fileURLToPath(new URL('../../src/store/tables.ts', import.meta.url));

/** A copy of the table interfaces as kysely resolves them: what is read, and what is written. */
const PROBE = `
import type { Selectable, Insertable } from 'kysely';
import type { Tables } from './tables.js';
export type Read = { [T in keyof Tables]: Selectable<Tables[T]> };
export type Written = { [T in keyof Tables]: Insertable<Tables[T]> };
`;

export function tableTypes(): readonly ColumnOfTypes[] {
  const { checker, read, written } = probed();
  const ofTables = new Map(propertiesOf(checker, written));
  return [...propertiesOf(checker, read)].flatMap(([table, type]) => {
    const writing = new Map(checker.getPropertiesOfType(ofTables.get(table) ?? type).map(symbol => [symbol.name, symbol]));
    return [...propertiesOf(checker, type)].map(([column, of]) => {
      const full = checker.getNonNullableType(of);
      const empty = full !== of;
      const optional = ((writing.get(column)?.flags ?? 0) & ts.SymbolFlags.Optional) !== 0;
      // What can be null can be left out without the database filling it in.
      return { name: `${table}.${column}`, type: familyOf(checker, full), empty, given: optional && !empty };
    });
  });
}

function propertiesOf(checker: ts.TypeChecker, type: ts.Type): Map<string, ts.Type> {
  return new Map(checker.getPropertiesOfType(type).map(symbol => [symbol.name, checker.getTypeOfSymbol(symbol)]));
}

/** "Act" and the like are strings of a few values. */
function familyOf(checker: ts.TypeChecker, type: ts.Type): string {
  const [of] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  if (of) return `${familyOf(checker, of)}[]`;
  return checker.typeToString(checker.getBaseTypeOfLiteralType(type)).replace(/<.*>$/, '');
}

function probed(): { readonly checker: ts.TypeChecker; readonly read: ts.Type; readonly written: ts.Type } {
  const program = programWith(FILE.replace('tables.ts', 'tables-probe.ts'));
  const checker = program.getTypeChecker();
  const exports = program.getSourceFiles().flatMap(file => {
    const symbol = file.text === PROBE ? checker.getSymbolAtLocation(file) : undefined;
    return symbol ? checker.getExportsOfModule(symbol) : [];
  });
  const [read, written] = ['Read', 'Written'].map(name => exports.find(symbol => symbol.name === name));
  if (!read || !written) throw new Error('The probe could not be compiled.');
  return { checker, read: checker.getDeclaredTypeOfSymbol(read), written: checker.getDeclaredTypeOfSymbol(written) };
}

/** The probe lies beside the tables without being there. */
function programWith(path: string): ts.Program {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = name => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, PROBE, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  return ts.createProgram([path], options, host);
}
