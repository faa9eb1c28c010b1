import { expect, it } from 'vitest';
import { wantsColour } from './style.js';

it.each([
  ['on a terminal', { color: true, terminal: true, env: {} }, true],
  ['in a pipe', { color: true, terminal: false, env: {} }, false],
  ['with --no-color', { color: false, terminal: true, env: { FORCE_COLOR: '1' } }, false],
  ['with NO_COLOR', { color: true, terminal: true, env: { NO_COLOR: '1' } }, false],
  ['with an empty NO_COLOR', { color: true, terminal: true, env: { NO_COLOR: '' } }, true],
  ['forced in a pipe', { color: true, terminal: false, env: { FORCE_COLOR: '1' } }, true],
  ['not forced by 0', { color: true, terminal: false, env: { FORCE_COLOR: '0' } }, false],
  ['on a dumb terminal', { color: true, terminal: true, env: { TERM: 'dumb' } }, false],
])('%s', (_name, wish, colour) => expect(wantsColour(wish)).toBe(colour));
