import { at } from '../rule-check';
import { Fields, loose } from '../shapes/check-shape';

/** The entries of a list, none of what is no list. */
export const listed = (value: unknown): [number, unknown][] => (Array.isArray(value) ? [...value.entries()] : []);

/** Every item with its path, also sub-items. */
export const everyLoose = (items: unknown, path: string): { item: Fields; path: string }[] =>
  listed(items).flatMap(([index, value]) => {
    const item = loose(value);
    const where = at(path, index);
    return [{ item, path: where }, ...everyLoose(item['items'], `${where}.items`)];
  });
