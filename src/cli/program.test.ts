import { describe, expect, it } from 'vitest';
import { cliInFolder } from '../../test/support/cli-in-folder.js';

const { cli } = cliInFolder();

describe('help', () => {
  it.each([[['--help']], [['read', '--help']], [['text', '--help']], [['explain', '--help']]])(
    '%j comes with examples',
    async args => {
      const { exit, out, err } = await cli(args);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toContain('Examples:\n  readout ');
    },
  );

  it('is shown where no command is given', async () => {
    const { exit, err } = await cli([]);
    expect(exit).toBe(2);
    expect(err).toContain('Usage: readout');
  });

  it('knows the version', async () => expect((await cli(['--version'])).out).toBe('1.2.3\n'));
});
