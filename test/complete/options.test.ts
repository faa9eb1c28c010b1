/** Every command and option of the command line is in its documentation, and nothing else is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/program.js';
import { fakeProcess } from '../support/fake-host.js';

const PAGE = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

async function helpOf(...command: string[]): Promise<string> {
  const { host, out } = fakeProcess();
  await runCli([...command, '--help'], host);
  return out();
}

/** "--format" of "  --format <form>  how it is written …", "read" of "  read [options] [inputs...]  Show …" */
const options = (help: string) => [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name = '']) => name);
const commands = (help: string) => [...help.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name = '']) => name);

/** What the page says of a command: from its heading to the next. */
const sectionOf = (heading: string) => PAGE.split(/^## /m).find(section => section.startsWith(`${heading}\n`)) ?? '';

const documented = (section: string) => [...section.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, name = '']) => name);

test('every command has its section', async () => {
  const all = commands(await helpOf());
  expect(all.length).toBeGreaterThan(2);
  expect([...PAGE.matchAll(/^## readout ([a-z]+)$/gm)].map(([, name]) => name)).toEqual(all);
});

test('every option of a command is in its section or in that of all commands, and is there still', async () => {
  const everywhere = documented(sectionOf('For every command'));
  for (const command of commands(await helpOf())) {
    const here = documented(sectionOf(`readout ${command}`));
    expect([...everywhere, ...here].toSorted(), command).toEqual(
      [...new Set([...options(await helpOf(command)), '--version'])].toSorted(),
    );
  }
});

test('every value that can be chosen is there', async () => {
  for (const command of commands(await helpOf())) {
    const text = sectionOf(`readout ${command}`) + sectionOf('For every command');
    const help = (await helpOf(command)).replace(/\s+/g, ' ');
    const values = [...help.matchAll(/choices: ([^)]*?)(?:, default: [^)]*)?\)/g)].flatMap(
      ([, list = '']) => list.match(/[a-z][a-z ]*[a-z]/g) ?? [],
    );
    expect(
      values.filter(value => !text.includes(`\`${value}\``)),
      command,
    ).toEqual([]);
  }
});
