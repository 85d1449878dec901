import { companyParts } from '../companies/company-parts';
import { Day } from '../day';
import { projectKey, projectMarks, projectSubject } from './project-key';

/** What is needed of a project, a row's or one already known, to suspect that another is the same. */
export interface DuplicateFacts {
  readonly company: string;
  readonly project: string;
  readonly amountFen: number;
  readonly signedOn: Day | null;
  readonly registeredOn: Day | null;
}

export interface Suspicion<T> {
  readonly first: T;
  readonly later: T;
}

interface Entry<T> {
  readonly item: T;
  readonly known: boolean;
  readonly order: number;
  readonly facts: DuplicateFacts;
  readonly place: string | null;
  readonly core: string;
  readonly key: string;
  readonly marks: string;
  readonly subject: string;
}

/** At most so many earlier rows of one firm, amount and day are compared with each: work stays linear in the rows. */
const MOST_COMPARED = 30;

/**
 * Rows that look like a project which another row, or a project already known, tells too: the same firm, perhaps in another spelling, with
 * the same project name after folding, or with the same amount and signing day under a name that does not set the two apart; or the same
 * project, amount and day under a firm's name with a sign or a word too many.
 * 一期 and 二期 of one firm are two projects. Of each group the one with the earliest first contact is the first (ties: known before new, then
 * the order of the file); every other one is held against it.
 */
export function suspectDuplicates<T>(
  rows: readonly T[],
  known: readonly T[],
  factsOf: (item: T) => DuplicateFacts,
): Suspicion<T>[] {
  const entries = [
    ...known.map((item) => ({ item, known: true })),
    ...rows.map((item) => ({ item, known: false })),
  ].map(({ item, known: isKnown }, order) => entryOf(item, isKnown, order, factsOf(item)));
  const groups = new Groups(entries.length);
  for (const bucket of bucketsOf(entries, ({ core, key }) => `${core}\u0001${key}`)) {
    for (const firm of byFirm(bucket)) firm.forEach(({ order }) => groups.join(firm[0]?.order ?? order, order));
  }
  const deal = ({ facts }: Entry<T>): string | null => facts.signedOn && `${facts.amountFen}\u0001${facts.signedOn}`;
  const ofFirm = (entry: Entry<T>) => deal(entry) && `${entry.core}\u0001${deal(entry)}`;
  for (const bucket of bucketsOf(entries, ofFirm)) {
    for (const firm of byFirm(bucket)) joinAlike(firm, groups, ({ subject }) => subject);
  }
  const ofProject = (entry: Entry<T>) => deal(entry) && `${entry.key}\u0001${deal(entry)}`;
  for (const bucket of bucketsOf(entries, ofProject)) {
    for (const place of byFirm(bucket)) joinAlike(place, groups, ({ core }) => core);
  }
  return suspicionsOf(entries, groups);
}

function entryOf<T>(item: T, known: boolean, order: number, facts: DuplicateFacts): Entry<T> {
  const key = projectKey(facts.project);
  const { place, core } = companyParts(facts.company);
  return {
    item,
    known,
    order,
    facts,
    place,
    core,
    key,
    marks: projectMarks(key),
    subject: projectSubject(key, core),
  };
}

function bucketsOf<T>(entries: readonly Entry<T>[], keyOf: (entry: Entry<T>) => string | null): Entry<T>[][] {
  const buckets = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** 珠海德翼 and 苏州德翼 are two firms; a name without a place may be that of the first firm that has one. */
function byFirm<T>(bucket: readonly Entry<T>[]): Entry<T>[][] {
  const somewhere = bucket.find(({ place }) => place !== null)?.place ?? '';
  const firms = new Map<string, Entry<T>[]>();
  for (const entry of bucket) {
    const place = entry.place ?? somewhere;
    const firm = firms.get(place);
    if (firm) firm.push(entry);
    else firms.set(place, [entry]);
  }
  return [...firms.values()].filter((firm) => firm.length > 1);
}

/** Joins entries of one deal whose words are alike; each is compared with its neighbours in the order of those words only. */
function joinAlike<T>(entries: readonly Entry<T>[], groups: Groups, wordsOf: (entry: Entry<T>) => string): void {
  const sorted = [...entries].sort((a, b) =>
    wordsOf(a) < wordsOf(b) ? -1 : wordsOf(a) > wordsOf(b) ? 1 : a.order - b.order,
  );
  sorted.forEach((entry, at) => {
    for (const other of sorted.slice(Math.max(0, at - MOST_COMPARED), at)) {
      if (groups.rootOf(other.order) === groups.rootOf(entry.order)) continue;
      if (entry.marks === other.marks && alike(wordsOf(entry), wordsOf(other))) groups.join(other.order, entry.order);
    }
  });
}

/** Equal, one inside the other, or one sign apart. */
function alike(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true;
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 4) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail <= 1;
}

function suspicionsOf<T>(entries: readonly Entry<T>[], groups: Groups): Suspicion<T>[] {
  const members = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const root = groups.rootOf(entry.order);
    const group = members.get(root);
    if (group) group.push(entry);
    else members.set(root, [entry]);
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const [first, ...later] = group.sort(byFirstContact);
      return first
        ? later.filter(({ known }) => !known).map((entry) => ({ first: first.item, later: entry.item }))
        : [];
    });
}

function byFirstContact<T>(a: Entry<T>, b: Entry<T>): number {
  if (a.known !== b.known) return a.known ? -1 : 1;
  const one = a.facts.registeredOn ?? '9';
  const other = b.facts.registeredOn ?? '9';
  return one < other ? -1 : one > other ? 1 : a.order - b.order;
}

/** Union-find over the places of the list; the root of a group is its earliest member. */
class Groups {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  rootOf(at: number): number {
    let root = at;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    for (let step = at; step !== root;) {
      const next = this.parents[step] ?? root;
      this.parents[step] = root;
      step = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const a = this.rootOf(one);
    const b = this.rootOf(other);
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
