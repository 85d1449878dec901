import { StreamableFile } from '@nestjs/common';

/** RFC 8187 allows less than encodeURIComponent leaves. */
const attributeText = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The header of a download, whatever the name holds.
 * @param plain a name in plain ASCII, for clients that read no other
 */
export const attachment = (name: string, plain = 'file'): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${attributeText(name)}`;

/** Bytes that the product made, as a download. */
export const download = (bytes: Buffer, type: string, name: string, plain?: string): StreamableFile =>
  new StreamableFile(bytes, { type, length: bytes.length, disposition: attachment(name, plain) });
