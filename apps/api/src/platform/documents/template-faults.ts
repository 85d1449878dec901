import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** The tags that a template may have: a text, a part that the product writes, or a section with tags of its own. */
export interface TagTree {
  readonly [tag: string]: 'text' | 'raw' | TagTree;
}

export interface TemplateFault {
  readonly fault: 'unknown' | 'kind' | 'unclosed' | 'unopened' | 'brace' | 'alone' | 'missing' | 'broken';
  /** As it stands in the template; empty when it is the file as a whole. */
  readonly tag: string;
}

interface Part {
  readonly type: string;
  readonly value?: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
}

/** Keeps what the library found in every part of the document; its own inspector wants a package that it does not bring. */
class SeenTags {
  readonly name = 'SeenTags';
  readonly parts: Part[] = [];

  set({ inspect }: { readonly inspect?: { readonly postparsed?: readonly Part[] } }): void {
    this.parts.push(...(inspect?.postparsed ?? []));
  }
}

const FAULTS: Readonly<Record<string, TemplateFault['fault']>> = {
  unclosed_loop: 'unclosed',
  unopened_loop: 'unopened',
  closing_tag_does_not_match_opening_tag: 'unclosed',
  unbalanced_loop_tags: 'unclosed',
  loop_position_invalid: 'unclosed',
  unclosed_tag: 'brace',
  unopened_tag: 'brace',
  duplicate_open_tag: 'brace',
  duplicate_close_tag: 'brace',
  raw_xml_tag_should_be_only_text_in_paragraph: 'alone',
  raw_tag_outerxml_invalid: 'alone',
};

/** What keeps a Word template from being filled, every fault with the tag it stands at; none when it is sound. */
export function templateFaults(template: Buffer, tree: TagTree, needed: readonly string[]): TemplateFault[] {
  const seen = new SeenTags();
  try {
    new Docxtemplater(new PizZip(template), {
      modules: [seen],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
    });
  } catch (error) {
    return once(faultsOf(error));
  }
  const parts = seen.parts;
  const missing = needed.filter((tag) => !names(parts).includes(tag));
  return once([...walk(parts, [tree]), ...missing.map((tag): TemplateFault => ({ fault: 'missing', tag }))]);
}

/** What the library threw, in our own words. */
export function faultsOf(error: unknown): TemplateFault[] {
  const { properties } = error as { properties?: ErrorProperties };
  const all = properties?.errors?.map((one) => one.properties) ?? (properties?.id ? [properties] : []);
  if (all.length === 0) return [{ fault: 'broken', tag: '' }];
  return all.map(({ id = '', xtag, openingtag, context }) => ({
    fault: FAULTS[id] ?? 'broken',
    tag: String(xtag ?? openingtag ?? context ?? '').trim(),
  }));
}

interface ErrorProperties {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly context?: string;
  readonly errors?: readonly { readonly properties: ErrorProperties }[];
}

const once = (faults: readonly TemplateFault[]): TemplateFault[] => [
  ...new Map(faults.map((one) => [`${one.fault} ${one.tag}`, one])).values(),
];

/** The tags that stand outside of every section. */
const names = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.type === 'placeholder' ? [part.value ?? ''] : []));

/** A tag is looked up from the innermost section outward, as the library does when it fills it. */
function walk(parts: readonly Part[], scopes: readonly TagTree[]): TemplateFault[] {
  return parts.flatMap((part): TemplateFault[] => {
    if (part.type !== 'placeholder') return [];
    const tag = part.value ?? '';
    const found = tag === '.' ? 'text' : scopes.findLast((scope) => Object.hasOwn(scope, tag))?.[tag];
    if (found === undefined) return [{ fault: 'unknown', tag }];
    const raw = part.module?.startsWith('rawxml') ?? false;
    if (part.subparsed === undefined)
      return raw === (found === 'raw') && typeof found === 'string' ? [] : [{ fault: 'kind', tag }];
    return walk(part.subparsed, typeof found === 'string' ? scopes : [...scopes, found]);
  });
}
