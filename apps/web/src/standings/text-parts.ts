export interface TextPart {
  readonly text: string;
  readonly differs: boolean;
}

/** A number with its decimals is one token, a run of letters one, each other character one. */
const TOKEN = /\d+(?:\.\d+)?|[A-Za-z]+|[\s\S]/gu;

/** Two sentences, each cut into what they share in the same order and what only one of them says. */
export function textParts(before: string, after: string): { before: TextPart[]; after: TextPart[] } {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  const kept = sharedTokens(a, b);
  return { before: joined(a, kept.a), after: joined(b, kept.b) };
}

/** The longest common subsequence of two short texts: which tokens of each belong to it. */
function sharedTokens(a: readonly string[], b: readonly string[]): { a: Set<number>; b: Set<number> } {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      kept.a.add(i++);
      kept.b.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

function joined(tokens: readonly string[], kept: ReadonlySet<number>): TextPart[] {
  const parts: { text: string; differs: boolean }[] = [];
  tokens.forEach((text, at) => {
    const differs = !kept.has(at);
    const last = parts.at(-1);
    if (last && last.differs === differs) last.text += text;
    else parts.push({ text, differs });
  });
  return parts;
}
