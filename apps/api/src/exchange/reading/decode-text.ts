import { TextDecoder } from 'node:util';
import { ReadingFault } from './reading-fault';

/**
 * Text of unknown encoding: UTF-8 (with or without mark) when every byte fits, otherwise GB18030, in which Chinese Excel saves csv. UTF-16 by
 * its mark, as "Unicode text" is saved. @throws ReadingFault `import.file.unreadable` when the bytes fit none
 */
export function decodeText(bytes: Uint8Array): string {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new ReadingFault('import.file.unreadable', { reason: 'encoding' });
}
