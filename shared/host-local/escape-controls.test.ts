import fc from 'fast-check';
import { expect, it } from 'vitest';

import { escapeControls } from './escape-controls.ts';

it('shows what would move the cursor, colour or reorder as escapes', () => {
  expect(escapeControls('a\u001b[2Jb\rc\u0007')).toBe('a\\u001b[2Jb\\u000dc\\u0007');
  // One character that some terminals take for ESC [, and one that turns the reading direction.
  expect(escapeControls('\u009b31m \u202egnp.exe')).toBe('\\u009b31m \\u202egnp.exe');
});

it('keeps what people write', () => {
  expect(escapeControls('Zürich\t10 °C\n日本 👍🏽 −0.5')).toBe('Zürich\t10 °C\n日本 👍🏽 −0.5');
});

it('leaves no control character but tabs and line ends, and is at rest after once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeControls(text);
      expect(escaped).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}/u);
      expect(escapeControls(escaped)).toBe(escaped);
    }),
  );
});
