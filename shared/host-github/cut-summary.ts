const NOTE = '\n*The rest does not fit here: see `report.md` in the artifact of this stage.*\n\n';

/** The Markdown within so many bytes: whole sections from the top, then whole lines, and a note that something is missing. */
export function cutSummary(markdown: string, maxBytes: number): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  const room = maxBytes - Buffer.byteLength(NOTE);
  if (room <= 0) return '';
  const sections = sectionsOf(markdown);
  const whole = takeWhileFits(sections, room);
  if (whole.length > 0) return `${whole.join('')}${NOTE}`;
  return `${takeWhileFits(sections[0]?.match(/[^\n]*\n/g) ?? [], room).join('')}${NOTE}`;
}

/** Parts that stand by themselves: from a heading to the next; what is folded is never torn. */
function sectionsOf(markdown: string): readonly string[] {
  const sections: string[] = [];
  let depth = 0;
  let section = '';
  for (const line of markdown.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (depth === 0 && /^(?:#{1,6} |<details)/.test(line) && section !== '') {
      sections.push(section);
      section = '';
    }
    section += line;
    depth += countOf(line, /<details\b/g) - countOf(line, /<\/details>/g);
  }
  return [...sections, section];
}

function takeWhileFits(parts: readonly string[], bytes: number): readonly string[] {
  let used = 0;
  const past = parts.findIndex((part) => (used += Buffer.byteLength(part)) > bytes);
  return past === -1 ? parts : parts.slice(0, past);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
