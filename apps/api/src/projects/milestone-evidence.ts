/** An uploaded file, or a row of the workbook that was imported. */
export interface Evidence {
  readonly fileId: string;
  readonly sheet?: string | null;
  readonly row?: number | null;
}
